package dev.dossier.playbook;

import java.util.List;

/**
 * A sentence that a document may use only when the figures prove it.
 *
 * @param text the sentence, with {@code {{figure}}} placeholders
 * @param needs what must hold
 */
public record Phrase(String id, String text, List<Need> needs) {
  public Phrase {
    needs = List.copyOf(needs);
  }

  /** A figure that must be at least this large. */
  public record Need(String figure, double atLeast) {}
}
