package dev.dossier.assess.rules.claims;

import dev.dossier.assess.rules.EvidenceCheck;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Basis;
import dev.dossier.model.Evidence;
import dev.dossier.model.Outcome;
import dev.dossier.model.Outcome.Amount.Modelled;
import java.util.function.Consumer;

/** A measurement without a date cannot be found again. */
public final class UndatedMeasurement implements EvidenceCheck {

  @Override
  public String id() {
    return "claims/undated-measurement";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Evidence evidence, Review review, Consumer<Finding> found) {
    for (Outcome outcome : evidence.outcomes()) {
      if (outcome.basis() == Basis.MEASURED
          && outcome.measured().isEmpty()
          && !(outcome.amount() instanceof Modelled)) {
        found.accept(
            finding(
                evidence.head().positions().key(outcome.path()),
                Quoted.text(outcome.metric()) + " counts as measured and does not say when",
                "Add `measured:` with the month, such as `measured: 2025-06`."));
      }
    }
  }
}
