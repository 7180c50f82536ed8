package dev.dossier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Breaks running text into lines. */
final class Wrapping {
  /** A word, or several in one pair of back-ticks, which name one thing. */
  private static final Pattern WORD = Pattern.compile("(?:[^ `]++|`[^`]*+`)++|[^ ]++");

  private Wrapping() {}

  /**
   * The lines of a text, broken at spaces, and inside a word only where the word alone is too long.
   * What stands in back-ticks stays on one line unless it would take more than half of it.
   *
   * @param width columns of a line
   */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words(text, width)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && Columns.of(longer) > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
      if (Columns.of(line) > width) {
        line = broken(line, width, lines);
      }
    }
    lines.add(line);
    return lines;
  }

  /** Adds the lines that a word fills, and returns what is left of it. */
  private static String broken(String word, int width, List<String> lines) {
    int from = 0;
    int columns = 0;
    for (MatchResult cluster : Columns.clusters(word)) {
      int more = Columns.of(cluster.group());
      if (columns + more > width && cluster.start() > from) {
        lines.add(word.substring(from, cluster.start()));
        from = cluster.start();
        columns = 0;
      }
      columns += more;
    }
    return word.substring(from);
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
}
