package dev.dossier.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks running text into lines. */
final class Wrapping {

  private Wrapping() {}

  /**
   * The lines of a text, broken at spaces, and inside a word only where the word alone is too long.
   *
   * @param width columns of a line
   */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +", -1)) {
      if (!line.isEmpty() && Columns.of(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (Columns.of(line.toString()) > width) {
        String head = head(line.toString(), width);
        lines.add(head);
        line.delete(0, head.length());
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** As much of a text as fits, and at least its first character. */
  private static String head(String text, int width) {
    int end = text.offsetByCodePoints(0, 1);
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      if (Columns.of(text.substring(0, next)) > width) {
        break;
      }
      end = next;
    }
    return text.substring(0, end);
  }
}
