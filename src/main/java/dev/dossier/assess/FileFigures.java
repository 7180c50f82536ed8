package dev.dossier.assess;

import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.assess.Figure.Origin;
import dev.dossier.assess.Figure.Value;
import dev.dossier.model.Basis;
import dev.dossier.model.Evidence;
import dev.dossier.model.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The figures of one file, each found by its path, such as {@code reach.teams}.
 *
 * @param outcomes the file's outcomes that are worth something
 * @param result what the assessment says of the file
 */
record FileFigures(
    Evidence evidence,
    List<ValuedOutcome> outcomes,
    EvidenceResult result,
    boolean withheld,
    LocalDate asOf,
    String currency) {
  private static final List<String> PATHS =
      List.of(
          "reach.teams",
          "reach.engineers",
          "reach.products",
          "reach.customers",
          "reach.organizations",
          "impact",
          "share",
          "months",
          "since",
          "until",
          "complexity",
          "stakeholders",
          "count",
          "views",
          "mentees",
          "promoted",
          "points",
          "strength");

  Optional<Figure> find(String path) {
    return switch (path) {
      case "reach.teams" -> count(path, "teams", evidence.reach().teams());
      case "reach.engineers" -> count(path, "engineers", evidence.reach().engineers());
      case "reach.products" -> count(path, "products", evidence.reach().products());
      case "reach.customers" -> count(path, "customers", evidence.reach().customers());
      case "reach.organizations" -> count(path, "organisations", evidence.reach().organizations());
      case "impact" -> impact();
      case "share" -> share();
      case "months" -> months();
      case "since" -> month(path, "begun", evidence.period().first());
      case "until" -> until();
      case "complexity" ->
          evidence.complexity().flatMap(times -> quantity(path, "complexity", times, "times"));
      case "stakeholders" -> count(path, "stakeholders", stakeholders());
      case "count" -> count(path, several(), OptionalLong.of(evidence.count()));
      case "views" -> count(path, "views", wide(evidence.views()));
      case "mentees" -> count(path, "people mentored", wide(evidence.mentees()));
      case "promoted" -> count(path, "people promoted", wide(evidence.promoted()));
      case "points" -> points();
      case "strength" -> strength();
      default -> new OutcomeFigures(evidence, outcomes).find(path);
    };
  }

  /** Every path that has a figure. */
  List<String> paths() {
    List<String> all = new ArrayList<>(PATHS);
    all.addAll(new OutcomeFigures(evidence, outcomes).paths());
    return all.stream().filter(path -> find(path).isPresent()).toList();
  }

  private Optional<Figure> impact() {
    String explanation =
        "Adds up the file's measured money in "
            + currency
            + ", times the own share in it of "
            + evidence.share().toPlainString()
            + ".";
    return MoneySum.of(outcomes, currency, o -> o.whole().basis() == Basis.MEASURED)
        .figure(name("impact"), "measured impact", explanation);
  }

  /** What a file counts when it stands for several. */
  private String several() {
    return switch (evidence.kind()) {
      case INITIATIVE -> "initiatives";
      case WRITING -> "documents";
      case TALK -> "talks";
      case PATENT -> "patents";
      case INFLUENCE, MENTORING, OPERATIONS, OTHER -> "of the kind";
    };
  }

  private Optional<Figure> share() {
    BigDecimal percent = evidence.share().movePointRight(2).stripTrailingZeros();
    BigDecimal plain = percent.setScale(Math.max(0, percent.scale()));
    return quantity("share", "own share", plain, "percent");
  }

  private Optional<Figure> months() {
    Value value = new Value.Duration(evidence.period().months(asOf));
    return figure("months", "period", "duration", value, "Counts the calendar months touched.");
  }

  private Optional<Figure> until() {
    Period period = evidence.period();
    return period.running(asOf)
        ? figure("until", "period", "until", new Value.Words("today"), "The work still runs.")
        : period.last().flatMap(last -> month("until", "until", last));
  }

  private Optional<Figure> month(String path, String label, LocalDate day) {
    Value value = new Value.Month(YearMonth.from(day));
    return figure(path, "period", label, value, "As the file states its period.");
  }

  private Optional<Figure> points() {
    BigDecimal points = ScoreFigures.rounded(result.points(), 1);
    Value value = new Value.Quantity(points, "");
    String explanation = "The file's exact part of the score.";
    return withheld ? Optional.empty() : figure("points", "", "points", value, explanation);
  }

  private Optional<Figure> strength() {
    Value value = new Value.Quantity(ScoreFigures.rounded(result.strength(), 2), "");
    String explanation = "Magnitude times credibility times recency times dilution.";
    return figure("strength", "", "strength", value, explanation);
  }

  private OptionalLong stakeholders() {
    long named = evidence.stakeholders().stream().distinct().count();
    return named == 0 ? OptionalLong.empty() : OptionalLong.of(named);
  }

  private static OptionalLong wide(OptionalInt stated) {
    return stated.isPresent() ? OptionalLong.of(stated.getAsInt()) : OptionalLong.empty();
  }

  private Optional<Figure> count(String path, String label, OptionalLong stated) {
    return stated.isEmpty()
        ? Optional.empty()
        : figure(path, path, label, new Value.Count(stated.getAsLong()), "As the file states it.");
  }

  private Optional<Figure> quantity(String path, String label, BigDecimal number, String unit) {
    Value value = new Value.Quantity(number, unit);
    return figure(path, path, label, value, "As the file states it.");
  }

  private Optional<Figure> figure(
      String path, String key, String label, Value value, String explanation) {
    Origin origin = new Origin(evidence.id(), key, Optional.empty());
    return Optional.of(new Figure(name(path), label, value, List.of(origin), explanation));
  }

  private String name(String path) {
    return evidence.id() + " " + path;
  }
}
