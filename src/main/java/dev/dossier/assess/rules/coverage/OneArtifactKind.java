package dev.dossier.assess.rules.coverage;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Artifacts all of one kind show one side of the work. */
public final class OneArtifactKind implements Check {

  /** With fewer artifacts one kind says nothing. */
  private static final int ENOUGH = 3;

  @Override
  public String id() {
    return "coverage/one-artifact-kind";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    List<String> kinds =
        review.pack().evidence().stream()
            .flatMap(evidence -> evidence.artifacts().stream())
            .map(artifact -> artifact.kind().toLowerCase(Locale.ROOT))
            .toList();
    if (kinds.size() >= ENOUGH && kinds.stream().distinct().count() == 1) {
      found.accept(
          finding(
              review.caseAt("title"),
              "all " + kinds.size() + " artifacts are of the kind " + Quoted.text(kinds.get(0)),
              "Link other kinds too: a dashboard, a review, a decision, a letter from a user."));
    }
  }
}
