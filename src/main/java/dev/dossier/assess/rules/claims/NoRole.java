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

/** Work without a role leaves open what the candidate did in it. */
public final class NoRole implements EvidenceCheck {

  private static final Set<EvidenceKind> DONE_BY_MANY =
      Set.of(
          EvidenceKind.INITIATIVE,
          EvidenceKind.INFLUENCE,
          EvidenceKind.OPERATIONS,
          EvidenceKind.OTHER);

  @Override
  public String id() {
    return "claims/no-role";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Evidence evidence, Review review, Consumer<Finding> found) {
    boolean hasRole = evidence.role().filter(role -> !role.isBlank()).isPresent();
    if (!hasRole && DONE_BY_MANY.contains(evidence.kind())) {
      found.accept(
          finding(
              evidence.head().positions().key("role"),
              "nothing says what the candidate's own role was in " + Quoted.text(evidence.title()),
              "Add `role:` with what you were, such as `role: Author of the design and lead of"
                  + " the first migration`."));
    }
  }
}
