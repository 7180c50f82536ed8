package dev.dossier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Breaks running text into lines. */
final class Wrapping {
  /** A word, or several in one pair of back-ticks, which name one thing. */
  private static final Pattern WORD = Pattern.compile("(?:[^ `]|`[^`]*`)+|[^ ]+");

  private Wrapping() {}

  /**
   * The lines of a text, broken at spaces, and inside a word only where the word alone is too long.
   * What stands in back-ticks stays on one line unless it would take more than half of it.
   *
   * @param width columns of a line
   */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(text, width)) {
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

  private static List<String> words(String text, int width) {
    List<String> words = new ArrayList<>();
    for (MatchResult found : WORD.matcher(text.strip()).results().toList()) {
      String word = found.group();
      if (Columns.of(word) <= width / 2) {
        words.add(word);
      } else {
        words.addAll(List.of(word.split(" +", -1)));
      }
    }
    return words;
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
