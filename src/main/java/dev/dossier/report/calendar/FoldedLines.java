package dev.dossier.report.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Breaks the lines of a calendar file where the format asks for it.
 *
 * <p>A line holds at most 75 octets of UTF-8, and goes on in the next one after a space. The
 * library counts characters instead, which is too many octets where a text is not plain ASCII.
 */
final class FoldedLines {
  private static final int MOST_OCTETS = 75;
  private static final String END = "\r\n";

  private FoldedLines() {}

  /** The same text, its lines ended by {@code CR LF} and none too long. */
  static String of(String text) {
    StringBuilder folded = new StringBuilder();
    text.lines().forEach(line -> fold(line, folded));
    return folded.toString();
  }

  private static void fold(String line, StringBuilder folded) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      String character = Character.toString(line.codePointAt(at));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MOST_OCTETS) {
        folded.append(END).append(' ');
        octets = 1;
      }
      folded.append(character);
      octets += size;
      at += character.length();
    }
    folded.append(END);
  }
}
