package dev.dossier.report;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;

/** The source line of a finding with the line before it, a caret, and the message at the caret. */
final class Quotation {
  /** What stands left of a source line: room for its number, and a rule. */
  static final String INDENT = "       ";

  private static final int NUMBER = 5;
  private static final int GUTTER = NUMBER + 3;

  private final Terminal terminal;
  private final SourceLines sources;
  private final StringBuilder out;

  Quotation(Terminal terminal, SourceLines sources, StringBuilder out) {
    this.terminal = terminal;
    this.sources = sources;
    this.out = out;
  }

  /** Quotes the finding's line; a finding that concerns a whole file has its message alone. */
  void print(Finding finding) {
    Place place = finding.place();
    String source = sources.line(place.file(), place.line());
    String message = terminal.text(finding.message());
    if (source.isBlank() || concernsWholeFile(place, source)) {
      Wrapping.lines(message, terminal.width() - INDENT.length())
          .forEach(line -> out.append(INDENT).append(terminal.paintCode(line)).append('\n'));
      return;
    }
    int width = terminal.width() - GUTTER;
    before(place, width);
    Excerpt excerpt = Excerpt.of(terminal, source, place, width);
    row(place.line(), excerpt.line());
    caret(excerpt, FindingsText.ink(finding.severity()), message, width);
  }

  private static boolean concernsWholeFile(Place place, String source) {
    return place.equals(Place.startOf(place.file())) && source.strip().equals("---");
  }

  private void before(Place place, int width) {
    String line = sources.line(place.file(), place.line() - 1);
    if (place.line() > 1 && !line.isBlank()) {
      row(place.line() - 1, Excerpt.context(terminal, line, width));
    }
  }

  /** The message follows the caret where it fits on the line, and stands below it otherwise. */
  private void caret(Excerpt excerpt, Ink ink, String message, int width) {
    String pointer =
        " ".repeat(excerpt.column()) + terminal.paint(ink, "^".repeat(excerpt.length()));
    int end = excerpt.column() + excerpt.length();
    if (end + 1 + Columns.of(message) <= width) {
      gutter("", pointer + " " + terminal.paint(Ink.STRONG, message));
      return;
    }
    gutter("", pointer);
    boolean below = excerpt.column() + Columns.of(message) <= width;
    String indent = below ? " ".repeat(excerpt.column()) : "";
    Wrapping.lines(message, width)
        .forEach(line -> gutter("", indent + terminal.paint(Ink.STRONG, line)));
  }

  private void row(int number, String line) {
    gutter(String.valueOf(number), line);
  }

  private void gutter(String number, String line) {
    String margin = " ".repeat(Math.max(0, NUMBER - number.length())) + number;
    String bar = terminal.text("│");
    out.append(terminal.paint(Ink.FAINT, margin + " " + bar))
        .append(line.isEmpty() ? "" : " ")
        .append(line)
        .append('\n');
  }
}
