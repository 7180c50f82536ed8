package dev.dossier.assess.rules.claims;

import dev.dossier.assess.rules.EvidenceCheck;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.model.Evidence;
import dev.dossier.model.Outcome;
import java.util.function.Consumer;

/** Money in another currency than the package's adds nothing to its impact. */
public final class ForeignCurrency implements EvidenceCheck {

  @Override
  public String id() {
    return "claims/foreign-currency";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Evidence evidence, Review review, Consumer<Finding> found) {
    String currency = review.pack().promotion().currency();
    for (Outcome outcome : evidence.outcomes()) {
      outcome
          .unit()
          .currency()
          .filter(other -> !other.equals(currency))
          .ifPresent(
              other ->
                  found.accept(
                      finding(
                          evidence.head().positions().value(outcome.path() + ".unit"),
                          "money in "
                              + other
                              + " adds nothing to the impact of a package that counts in "
                              + currency,
                          "State the figure in "
                              + currency
                              + ", and in the body the rate and its date.")));
    }
  }
}
