package dev.dossier.assess.rules.coverage;

import dev.dossier.assess.Assessment.CriterionResult;
import dev.dossier.assess.Assessment.MonthCover;
import dev.dossier.assess.Assessment.Sustain;
import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A criterion that asks for steady work counts only unbroken months. */
public final class MonthsMissing implements Check {

  @Override
  public String id() {
    return "coverage/months-missing";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    for (CriterionResult criterion : review.assessment().criteria()) {
      criterion
          .sustain()
          .filter(sustain -> sustain.months() < sustain.required())
          .ifPresent(
              sustain ->
                  found.accept(
                      finding(
                          review.caseAt("playbook"),
                          Quoted.text(criterion.criterion().title())
                              + " asks for "
                              + sustain.required()
                              + " months without a break, and "
                              + sustain.months()
                              + " are covered"
                              + gap(review, sustain),
                          "Add strong evidence that was active in the missing months, or state more"
                              + " of what the present files reached.")));
    }
  }

  /** The latest months without strong evidence, as far back as the criterion looks. */
  private static String gap(Review review, Sustain sustain) {
    Map<YearMonth, MonthCover> covered =
        review.assessment().sustained().months().stream()
            .collect(Collectors.toMap(MonthCover::month, m -> m, (a, b) -> a));
    YearMonth last = YearMonth.from(review.asOf());
    List<YearMonth> missing =
        Stream.iterate(last.minusMonths(sustain.required() - 1L), month -> month.plusMonths(1))
            .limit(sustain.required())
            .filter(month -> isBare(covered.get(month)))
            .toList();
    return missing.isEmpty() ? "" : "; nothing strong was active in " + stretches(missing);
  }

  /** Months in a row as a period is written in a file. */
  private static String stretches(List<YearMonth> months) {
    StringBuilder text = new StringBuilder();
    for (int first = 0, after = 1; first < months.size(); first = after, after++) {
      while (after < months.size()
          && months.get(after).equals(months.get(after - 1).plusMonths(1))) {
        after++;
      }
      text.append(first == 0 ? "" : ", ").append(months.get(first));
      text.append(after - first == 1 ? "" : ".." + months.get(after - 1));
    }
    return text.toString();
  }

  private static boolean isBare(@Nullable MonthCover cover) {
    return cover == null || cover.evidence().isEmpty();
  }
}
