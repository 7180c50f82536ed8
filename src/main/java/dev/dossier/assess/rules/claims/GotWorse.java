package dev.dossier.assess.rules.claims;

import dev.dossier.assess.Valuer;
import dev.dossier.assess.rules.EvidenceCheck;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Evidence;
import dev.dossier.model.Outcome;
import java.util.function.Consumer;

/** A figure that went the wrong way counts against the work. */
public final class GotWorse implements EvidenceCheck {

  @Override
  public String id() {
    return "claims/got-worse";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Evidence evidence, Review review, Consumer<Finding> found) {
    Valuer valuer = review.valuer();
    for (Outcome outcome : evidence.outcomes()) {
      valuer
          .worth(outcome)
          .filter(worth -> worth.amount().signum() < 0)
          .ifPresent(
              worth ->
                  found.accept(
                      finding(
                          evidence.head().positions().key(outcome.path()),
                          Quoted.text(outcome.metric())
                              + " went the wrong way, by "
                              + worth.amount().negate().toPlainString(),
                          "Correct `better:`, or `from:` and `to:`; if it is true, keep it and say"
                              + " in the body what was learnt.")));
    }
  }
}
