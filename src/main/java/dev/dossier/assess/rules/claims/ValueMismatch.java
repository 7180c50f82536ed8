package dev.dossier.assess.rules.claims;

import dev.dossier.assess.rules.EvidenceCheck;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.words.Rounding;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.model.Evidence;
import dev.dossier.model.Outcome;
import dev.dossier.model.Outcome.Amount.Change;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** A value that is not the change it stands beside leaves two figures for one result. */
public final class ValueMismatch implements EvidenceCheck {

  @Override
  public String id() {
    return "claims/value-mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Evidence evidence, Review review, Consumer<Finding> found) {
    for (Outcome outcome : evidence.outcomes()) {
      if (outcome.amount() instanceof Change change) {
        change
            .stated()
            .filter(stated -> !agrees(stated, change))
            .ifPresent(
                stated ->
                    found.accept(
                        finding(
                            evidence.head().positions().value(outcome.path() + ".value"),
                            "the stated value of "
                                + stated.toPlainString()
                                + " is not the change from "
                                + change.from().toPlainString()
                                + " to "
                                + change.to().toPlainString(),
                            "Delete `value:`, which is computed from the change, or correct the"
                                + " change.")));
      }
    }
  }

  /** Whether the value is the size of the change, as far as its digits go. */
  private static boolean agrees(BigDecimal stated, Change change) {
    BigDecimal size = change.to().subtract(change.from()).abs();
    BigDecimal half = Rounding.step(stated).divide(BigDecimal.valueOf(2));
    return stated.abs().subtract(size).abs().compareTo(half) <= 0;
  }
}
