package dev.dossier.assess.rules.trust;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Endorsement;
import java.time.LocalDate;
import java.util.function.Consumer;

/** An old endorsement says little about the work of today. */
public final class OldEndorsement implements Check {

  private static final int MONTHS = 12;

  @Override
  public String id() {
    return "trust/old-endorsement";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    LocalDate fresh = review.asOf().minusMonths(MONTHS);
    for (Endorsement endorsement : review.pack().endorsements()) {
      if (endorsement.date().isBefore(fresh)) {
        found.accept(
            finding(
                endorsement.head().positions().value("date"),
                "this endorsement is from "
                    + endorsement.date()
                    + ", more than a year before "
                    + review.asOf(),
                "Ask "
                    + Quoted.text(endorsement.from())
                    + " whether it still holds, and for a sentence on the work since."));
      }
    }
  }
}
