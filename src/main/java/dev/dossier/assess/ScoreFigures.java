package dev.dossier.assess;

import dev.dossier.assess.Assessment.Coverage;
import dev.dossier.assess.Assessment.IndicatorResult;
import dev.dossier.assess.Assessment.MonthCover;
import dev.dossier.assess.Assessment.State;
import dev.dossier.assess.Figure.Origin;
import dev.dossier.assess.Figure.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Figures that the assessment itself gives: months, score and coverage. */
record ScoreFigures(Assessment assessment) {
  void addTo(BiConsumer<String, Optional<Figure>> book) {
    book.accept("months-sustained", monthsSustained());
    book.accept("sustained-since", sustainedSince());
    book.accept("score", score());
    book.accept("coverage", coverage());
    book.accept("criteria", criteria());
  }

  private Optional<Figure> monthsSustained() {
    String explanation =
        "Counts the longest run of months that ends near the as-of date and has strong evidence in"
            + " each.";
    Value value = new Value.Duration(assessment.sustained().length());
    return Optional.of(
        new Figure(
            "months-sustained",
            "at the next level, without a gap",
            value,
            runFiles(),
            explanation));
  }

  private Optional<Figure> sustainedSince() {
    String explanation = "The first month of that run without a gap.";
    return assessment
        .sustained()
        .first()
        .map(Value.Month::new)
        .map(
            month ->
                new Figure("sustained-since", "sustained since", month, runFiles(), explanation));
  }

  private List<Origin> runFiles() {
    return assessment.sustained().months().stream()
        .filter(MonthCover::inRun)
        .flatMap(month -> month.evidence().stream())
        .distinct()
        .sorted()
        .map(id -> new Origin(id, "period", Optional.empty()))
        .toList();
  }

  private Optional<Figure> score() {
    Value value = new Value.Quantity(rounded(assessment.score(), 1), "");
    String explanation =
        "Adds up the points of all files; it measures what they show, not the person.";
    Figure figure = new Figure("score", "score", value, scoringFiles(), explanation);
    return assessment.withheld() ? Optional.empty() : Optional.of(figure);
  }

  private List<Origin> scoringFiles() {
    return assessment.evidence().stream()
        .filter(e -> e.points() > 0)
        .map(e -> new Origin(e.id(), "", Optional.of(rounded(e.points(), 1))))
        .sorted(Comparator.comparing(Origin::id))
        .toList();
  }

  private Optional<Figure> coverage() {
    Coverage coverage = assessment.coverage();
    Value value = new Value.Quantity(rounded(100 * coverage.ratio(), 0), "percent");
    String explanation =
        "Evidence speaks for "
            + coverage.evidenced()
            + " of the "
            + coverage.of()
            + " indicators that are not set aside.";
    return Optional.of(new Figure("coverage", "coverage", value, List.of(), explanation));
  }

  private Optional<Figure> criteria() {
    long evidenced =
        assessment.criteria().stream()
            .filter(c -> c.indicators().stream().anyMatch(ScoreFigures::evidenced))
            .count();
    String explanation =
        "Of " + assessment.criteria().size() + " criteria, counts those that evidence speaks for.";
    Value value = new Value.Count(evidenced);
    return Optional.of(
        new Figure("criteria", "criteria with evidence", value, List.of(), explanation));
  }

  private static boolean evidenced(IndicatorResult indicator) {
    return indicator.state() == State.EVIDENCED;
  }

  static BigDecimal rounded(double number, int places) {
    return new BigDecimal(number).setScale(places, RoundingMode.HALF_UP);
  }
}
