package dev.dossier.assess.rules.privacy;

/**
 * A stretch of a text that should not be there.
 *
 * @param from offset of its first character
 * @param to offset behind its last character
 * @param called what it looks like, such as "an access key of AWS"
 */
record Span(int from, int to, String called) {
  String of(String text) {
    return text.substring(from, to);
  }

  boolean meets(Span other) {
    return from < other.to && other.from < to;
  }
}
