package dev.dossier.assess.rules.coverage;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.model.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** A case whose work all began in the last three months has not lasted. */
public final class LastQuarter implements Check {

  private static final int MONTHS = 3;

  @Override
  public String id() {
    return "coverage/last-quarter";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    List<Evidence> counting =
        review.pack().evidence().stream()
            .filter(evidence -> !evidence.period().first().isAfter(review.asOf()))
            .toList();
    LocalDate quarter = review.asOf().minusMonths(MONTHS);
    if (!counting.isEmpty()
        && counting.stream().allMatch(e -> e.period().first().isAfter(quarter))) {
      found.accept(
          finding(
              review.caseAt("title"),
              "all evidence began after " + quarter + ", within three months of this look at it",
              "Add what was done before, or choose a later committee."));
    }
  }
}
