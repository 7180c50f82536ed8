package dev.dossier.playbook;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence that a document may use only when the figures prove it.
 *
 * @param text the sentence, with {@code {{figure}}} placeholders
 * @param needs what must hold
 */
public record Phrase(String id, String text, List<Need> needs) {
  private static final Pattern FIGURE = Pattern.compile("\\{\\{\\s*([^{}]+?)\\s*}}");

  public Phrase {
    needs = List.copyOf(needs);
  }

  /** What stands in the placeholders: a sentence with an unknown figure says nothing. */
  public List<String> figures() {
    return FIGURE.matcher(text).results().map(m -> m.group(1)).toList();
  }

  /** A figure that must be at least this large. */
  public record Need(String figure, double atLeast) {}
}
