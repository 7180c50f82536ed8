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

/** Money that is neither savings nor revenue nor avoided cost adds up with nothing. */
public final class NoNature implements EvidenceCheck {

  @Override
  public String id() {
    return "claims/no-nature";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Evidence evidence, Review review, Consumer<Finding> found) {
    Valuer valuer = review.valuer();
    for (Outcome outcome : evidence.outcomes()) {
      valuer
          .worth(outcome)
          .filter(worth -> worth.money() && worth.nature().isEmpty())
          .ifPresent(
              worth ->
                  found.accept(
                      finding(
                          evidence.head().positions().key(outcome.path()),
                          "nothing says what kind of money "
                              + Quoted.text(outcome.metric())
                              + " is",
                          "Add `nature: savings`, `revenue` or `avoided-cost`.")));
    }
  }
}
