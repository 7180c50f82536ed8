package dev.dossier.assess.rules;

import dev.dossier.finding.Finding;
import dev.dossier.model.Evidence;
import java.util.function.Consumer;

/** A rule that looks at one evidence file at a time. */
public interface EvidenceCheck extends Check {
  /** Hands over what it finds in one file. */
  void check(Evidence evidence, Review review, Consumer<Finding> found);

  @Override
  default void check(Review review, Consumer<Finding> found) {
    for (Evidence evidence : review.pack().evidence()) {
      check(evidence, review, found);
    }
  }
}
