package dev.dossier.assess.rules.claims;

import dev.dossier.assess.rules.EvidenceCheck;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Evidence;
import dev.dossier.model.EvidenceKind;
import java.util.Set;
import java.util.function.Consumer;

/** An initiative without an outcome is a story without an end. */
public final class NoOutcome implements EvidenceCheck {

  private static final Set<EvidenceKind> MEASURABLE =
      Set.of(EvidenceKind.INITIATIVE, EvidenceKind.OPERATIONS);

  @Override
  public String id() {
    return "claims/no-outcome";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Evidence evidence, Review review, Consumer<Finding> found) {
    if (evidence.outcomes().isEmpty() && MEASURABLE.contains(evidence.kind())) {
      found.accept(
          finding(
              evidence.head().positions().key("outcomes"),
              Quoted.text(evidence.title()) + " names no outcome, so it has no impact",
              "Add `outcomes:` with what was measured before and after, even if it is small."));
    }
  }
}
