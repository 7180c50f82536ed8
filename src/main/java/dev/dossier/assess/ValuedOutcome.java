package dev.dossier.assess;

import dev.dossier.model.Evidence;
import dev.dossier.model.Outcome;

/**
 * An outcome of a file with what it is worth.
 *
 * @param whole the result as a whole, of which the candidate may claim only a share
 */
record ValuedOutcome(Evidence evidence, Outcome outcome, Worth whole) {
  /** What the candidate may claim. */
  Worth own() {
    return whole.times(evidence.share());
  }
}
