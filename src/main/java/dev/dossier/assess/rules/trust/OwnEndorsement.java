package dev.dossier.assess.rules.trust;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.model.Endorsement;
import java.util.function.Consumer;

/** Nobody can endorse their own work. */
public final class OwnEndorsement implements Check {

  @Override
  public String id() {
    return "trust/own-endorsement";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    String candidate = review.pack().promotion().candidate().strip();
    for (Endorsement endorsement : review.pack().endorsements()) {
      if (endorsement.from().strip().equalsIgnoreCase(candidate)) {
        found.accept(
            finding(
                endorsement.head().positions().value("from"),
                "this endorsement is by the candidate",
                "Put your own words into the evidence, and ask somebody else to endorse it."));
      }
    }
  }
}
