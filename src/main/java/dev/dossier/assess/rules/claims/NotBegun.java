package dev.dossier.assess.rules.claims;

import dev.dossier.assess.rules.EvidenceCheck;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Evidence;
import java.util.function.Consumer;

/** Work that has not begun by the as-of date counts nothing. */
public final class NotBegun implements EvidenceCheck {

  @Override
  public String id() {
    return "claims/not-begun";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Evidence evidence, Review review, Consumer<Finding> found) {
    if (evidence.period().first().isAfter(review.asOf())) {
      found.accept(
          finding(
              evidence.head().positions().value("period"),
              Quoted.text(evidence.title())
                  + " begins after "
                  + review.asOf()
                  + ", the day this package is looked at, and counts nothing yet",
              "Leave it until it has begun, or correct `period:`."));
    }
  }
}
