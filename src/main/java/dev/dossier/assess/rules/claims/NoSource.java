package dev.dossier.assess.rules.claims;

import dev.dossier.assess.rules.EvidenceCheck;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Evidence;
import dev.dossier.model.Outcome;
import dev.dossier.model.Outcome.Amount.Modelled;
import dev.dossier.model.ValueInput;
import java.util.function.Consumer;

/** A figure without a source is one that nobody can check. */
public final class NoSource implements EvidenceCheck {

  @Override
  public String id() {
    return "claims/no-source";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Evidence evidence, Review review, Consumer<Finding> found) {
    for (Outcome outcome : evidence.outcomes()) {
      if (outcome.amount() instanceof Modelled modelled) {
        checkInputs(evidence, outcome, modelled, found);
      } else if (outcome.source().isEmpty()) {
        found.accept(
            finding(
                evidence.head().positions().key(outcome.path()),
                "nobody can check the figure for " + Quoted.text(outcome.metric()),
                "Add `source:` with a link that the committee can open."));
      }
    }
  }

  private void checkInputs(
      Evidence evidence, Outcome outcome, Modelled modelled, Consumer<Finding> found) {
    for (ValueInput input : modelled.inputs()) {
      if (input.source().isEmpty()) {
        found.accept(
            finding(
                evidence.head().positions().key(outcome.path() + ".inputs." + input.name()),
                "nobody can check the input "
                    + Quoted.text(input.name())
                    + " of "
                    + Quoted.text(outcome.metric()),
                "Add `source:` to this input, with a link that the committee can open."));
      }
    }
  }
}
