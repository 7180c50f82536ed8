package dev.dossier.assess.rules.trust;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import java.util.Map;
import java.util.function.Consumer;

/** An endorser must have been in a position to know. */
public final class EndorserOutOfPosition implements Check {

  @Override
  public String id() {
    return "trust/endorser-out-of-position";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    Map<String, Evidence> evidence = review.evidenceById();
    for (Endorsement endorsement : review.pack().endorsements()) {
      for (int i = 0; i < endorsement.endorses().size(); i++) {
        Evidence endorsed = evidence.get(endorsement.endorses().get(i));
        if (endorsed != null && endorsement.date().isBefore(endorsed.period().first())) {
          found.accept(
              finding(
                  endorsement.head().positions().value("endorses[" + i + "]"),
                  Quoted.text(endorsed.id())
                      + " began after this endorsement of "
                      + endorsement.date()
                      + ", so the endorser cannot have seen it",
                  "Ask for a new statement, or correct `date:` here or `period:` there."));
        }
      }
    }
  }
}
