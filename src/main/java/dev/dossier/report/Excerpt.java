package dev.dossier.report;

import dev.dossier.finding.Place;

/**
 * A stretch of one source line as a terminal shows it, and where the caret stands below it.
 *
 * @param line the line, cut around the stretch where it is too long
 * @param column columns before the caret
 * @param length carets to draw, at least 1
 */
record Excerpt(String line, int column, int length) {
  private static final int TAB = 4;

  /** How much of a too long line is shown before the stretch. */
  private static final int LEAD = 3;

  /**
   * The stretch at a place.
   *
   * @param source the whole line
   * @param width columns there are for it
   */
  static Excerpt of(Terminal terminal, String source, Place place, int width) {
    int points = source.codePointCount(0, source.length());
    int first = Math.min(place.column() - 1, points);
    int after = Math.min(first + place.length(), points);
    String line = shown(terminal, source);
    int from = Columns.of(shown(terminal, prefix(source, first)));
    int to = Columns.of(shown(terminal, prefix(source, after)));
    if (Columns.of(line) <= width) {
      return new Excerpt(line, from, Math.max(1, to - from));
    }
    return cut(terminal, line, from, to, width);
  }

  /** A line without a stretch, cut at its end where it is too long. */
  static String context(Terminal terminal, String source, int width) {
    String line = shown(terminal, source);
    String mark = terminal.text("…");
    return Columns.of(line) <= width ? line : Columns.slice(line, 0, width - mark.length()) + mark;
  }

  private static Excerpt cut(Terminal terminal, String line, int from, int to, int width) {
    String mark = terminal.text("…");
    int length = Columns.of(line);
    int wished = Math.max(from - width / LEAD, to - width + 2 * mark.length());
    int start = Math.max(0, Math.min(Math.min(wished, from - mark.length()), length - width));
    int end = start + width;
    StringBuilder shown = new StringBuilder();
    shown.append(start > 0 ? mark : "");
    shown.append(
        Columns.slice(
            line,
            start + (start > 0 ? mark.length() : 0),
            end - (end < length ? mark.length() : 0)));
    shown.append(end < length ? mark : "");
    return new Excerpt(shown.toString(), from - start, Math.max(1, Math.min(to, end) - from));
  }

  private static String prefix(String source, int points) {
    return source.substring(0, source.offsetByCodePoints(0, points));
  }

  private static String shown(Terminal terminal, String source) {
    if (source.indexOf('\t') < 0) {
      return terminal.text(source);
    }
    StringBuilder line = new StringBuilder();
    int column = 0;
    for (String part : source.split("(?=\t)|(?<=\t)", -1)) {
      String text = part.equals("\t") ? " ".repeat(TAB - column % TAB) : terminal.text(part);
      column += Columns.of(text);
      line.append(text);
    }
    return line.toString();
  }
}
