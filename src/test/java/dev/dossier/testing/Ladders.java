package dev.dossier.testing;

import dev.dossier.model.Nature;
import dev.dossier.playbook.Band;
import dev.dossier.playbook.Criterion;
import dev.dossier.playbook.Dimension;
import dev.dossier.playbook.Dimension.Bar;
import dev.dossier.playbook.Dimension.Measure;
import dev.dossier.playbook.DocumentFormat;
import dev.dossier.playbook.Indicator;
import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.Scoring;
import dev.dossier.playbook.ValueModel;
import dev.dossier.playbook.plan.PlanBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Playbooks made in memory, with the plan and the document left empty. */
public final class Ladders {
  private static final List<ValueModel.Input> AVAILABILITY =
      List.of(
          input("availability-before", Optional.empty()),
          input("availability-after", Optional.empty()),
          input("hours-per-year", Optional.of(new BigDecimal(8760))),
          input("cost-per-hour", Optional.empty()));

  private Ladders() {}

  /**
   * The four criteria and the parameters of the model's text, with short ids: indicators {@code
   * a1…a4} to {@code d1…d4}, and 12 sustained months asked for by criterion {@code a}.
   */
  public static Playbook four() {
    return of(
        List.of(
            criterion("a", 0.40, OptionalInt.of(12), 4),
            criterion("b", 0.25, OptionalInt.empty(), 4),
            criterion("c", 0.20, OptionalInt.empty(), 4),
            criterion("d", 0.15, OptionalInt.empty(), 4)),
        Scoring.DEFAULT);
  }

  public static Playbook of(List<Criterion> criteria, Scoring scoring) {
    return new Playbook(
        "four",
        "A ladder for tests",
        "L6",
        "L7",
        dimensions(),
        criteria,
        scoring,
        bands(),
        List.of(availability()),
        new DocumentFormat("Document", 1, List.of()),
        List.of(),
        List.of(),
        PlanBook.EMPTY);
  }

  public static Criterion criterion(
      String id, double weight, OptionalInt sustainMonths, int indicators) {
    return new Criterion(
        id,
        "Criterion " + id,
        weight,
        "Something is asked for.",
        sustainMonths,
        IntStream.rangeClosed(1, indicators)
            .mapToObj(i -> new Indicator(id + i, "Indicator " + id + i, "A sign."))
            .toList());
  }

  /** Scope 5, impact 10, influence 4, complexity 3, and one that nothing can be counted for. */
  public static List<Dimension> dimensions() {
    return List.of(
        dimension("scope", Optional.of(new Bar(Measure.TEAMS, 5))),
        dimension("impact", Optional.of(new Bar(Measure.IMPACT, 10))),
        dimension("thinking", Optional.of(new Bar(Measure.COMPLEXITY, 3))),
        dimension("influence", Optional.of(new Bar(Measure.STAKEHOLDERS, 4))),
        dimension("recognition", Optional.empty()));
  }

  private static Dimension dimension(String id, Optional<Bar> bar) {
    return new Dimension(id, "Dimension " + id, "here", "there", "a step", bar, List.of());
  }

  public static List<Band> bands() {
    return List.of(
        new Band("foundation", 0, "Begin."),
        new Band("expansion", 50, "Go on."),
        new Band("sprint", 80, "Hurry."),
        new Band("positioned", 90, "Ask."));
  }

  private static ValueModel availability() {
    return new ValueModel(
        "availability-to-cost",
        "Availability to cost",
        "Hours no longer down, at what an hour costs.",
        "(availability-after - availability-before) / 100 * hours-per-year * cost-per-hour",
        "{currency}/year",
        Optional.of(Nature.AVOIDED_COST),
        AVAILABILITY,
        "Arithmetic.");
  }

  public static ValueModel model(String formula, ValueModel.Input... inputs) {
    return new ValueModel(
        "model",
        "A model",
        "For tests.",
        formula,
        "{currency}",
        Optional.empty(),
        List.of(inputs),
        "The tests.");
  }

  public static ValueModel.Input input(String name, Optional<BigDecimal> fallback) {
    return new ValueModel.Input(name, "Input " + name, "{currency}", fallback);
  }
}
