package dev.dossier.project;

import dev.dossier.assess.Assessment.CriterionResult;
import dev.dossier.assess.Assessment.DimensionResult;
import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.assess.Assessment.IndicatorResult;
import dev.dossier.assess.Assessment.State;
import dev.dossier.model.Evidence;
import dev.dossier.playbook.Dimension.Measure;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** The score's terms written out, so that a reader can follow each with a pencil. */
final class Arithmetic {
  private Arithmetic() {}

  static String strength(EvidenceResult r) {
    return "strength "
        + two(r.strength())
        + " = magnitude "
        + two(r.magnitude())
        + " × credibility "
        + two(r.credibility())
        + " × recency "
        + two(r.recency())
        + " × dilution "
        + two(r.dilution());
  }

  /** The same as figures alone, in the same order. */
  static String product(EvidenceResult r) {
    return String.join(
            " × ", two(r.magnitude()), two(r.credibility()), two(r.recency()), two(r.dilution()))
        + " = "
        + two(r.strength());
  }

  /** One sentence for each factor on why it is what it is. */
  static List<String> notes(Evidence e, EvidenceResult r, Lens lens) {
    return List.of(magnitude(r), credibility(r), recency(e, r, lens), dilution(e, r, lens));
  }

  private static String magnitude(EvidenceResult r) {
    List<String> largest =
        r.dimensions().stream()
            .filter(DimensionResult::largest)
            .map(d -> d.dimension().title().toLowerCase(Locale.ROOT) + " " + two(d.value()))
            .toList();
    return largest.isEmpty()
        ? "Magnitude " + two(r.magnitude()) + ": no dimension is measured."
        : "Magnitude " + two(r.magnitude()) + ": the mean of " + Wording.list(largest) + ".";
  }

  private static String credibility(EvidenceResult r) {
    String why =
        switch (r.tier()) {
          case CLAIMED -> "the candidate says so, and nothing can be opened";
          case ARTIFACT -> "an artifact its readers can open";
          case RECORDED -> "an endorsement recorded by its author";
          case VERIFIED -> "an endorsement signed by its author";
        };
    return "Credibility " + two(r.credibility()) + ": " + why + ".";
  }

  private static String recency(Evidence e, EvidenceResult r, Lens lens) {
    String why =
        !r.counts()
            ? "it begins after the as-of date and does not count"
            : e.period().running(lens.asOf())
                ? "the work is still running"
                : "the work ended in "
                    + Wording.month(YearMonth.from(e.period().last().orElseThrow()));
    return "Recency " + two(r.recency()) + ": " + why + ".";
  }

  private static String dilution(Evidence e, EvidenceResult r, Lens lens) {
    int free = lens.playbook().scoring().undiluted();
    return "Dilution "
        + two(r.dilution())
        + ": it speaks for "
        + Wording.count(e.supports().size(), "indicator")
        + ", and up to "
        + free
        + " count in full.";
  }

  /** A measure's figure, as money where it is money. */
  static String measure(DimensionResult d, double value, Lens lens) {
    Measure measure = d.dimension().bar().orElseThrow().measure();
    return Wording.measure(measure, value, lens.content().promotion().currency());
  }

  /** How an indicator's value follows from the files that support it. */
  static String indicator(IndicatorResult i) {
    if (i.state() != State.EVIDENCED) {
      return "";
    }
    String product =
        i.shares().stream()
            .map(s -> "(1 − " + two(s.strength()) + ")")
            .reduce((a, b) -> a + " × " + b)
            .orElse("1");
    return two(i.value()) + " = 1 − " + product;
  }

  /** How a criterion's value follows from its indicators, and its points from the value. */
  static String criterion(CriterionResult c) {
    List<IndicatorResult> counted =
        c.indicators().stream().filter(i -> i.state() != State.WAIVED).toList();
    if (counted.isEmpty()) {
      return "every indicator is set aside";
    }
    String sum =
        counted.stream().map(i -> two(i.value())).reduce((a, b) -> a + " + " + b).orElse("0");
    String mean = "(" + sum + ") ÷ " + counted.size() + " = " + two(c.mean());
    return c.sustain()
        .map(s -> mean + "; × " + two(s.factor()) + " for the months = " + two(c.value()))
        .orElse(mean);
  }

  static String two(double value) {
    return Wording.decimals(value, 2);
  }
}
