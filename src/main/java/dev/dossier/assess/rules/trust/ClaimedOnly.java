package dev.dossier.assess.rules.trust;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Trust;
import java.util.function.Consumer;

/** An endorsement that only the candidate vouches for is a claim. */
public final class ClaimedOnly implements Check {

  @Override
  public String id() {
    return "trust/claimed-only";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    for (Endorsement endorsement : review.pack().endorsements()) {
      if (endorsement.trust() == Trust.CLAIMED) {
        found.accept(
            finding(
                endorsement.head().positions().value("from"),
                "nothing but the file itself says that this statement is by "
                    + Quoted.text(endorsement.from()),
                "Have the endorser commit it, or sign the commit, or be named in an `Acked-by:`"
                    + " trailer."));
      }
    }
  }
}
