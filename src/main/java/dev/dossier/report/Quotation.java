package dev.dossier.report;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import java.util.List;

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

  /** Quotes the line of alike findings; what concerns a whole file has its messages alone. */
  void print(Finding finding, List<String> messages) {
    Place place = finding.place();
    String source = sources.line(place.file(), place.line());
    if (source.isBlank() || concernsWholeFile(place, source)) {
      messages.forEach(this::alone);
      return;
    }
    int width = terminal.width() - GUTTER;
    before(place, width);
    Excerpt excerpt = Excerpt.of(terminal, source, place, width);
    row(place.line(), excerpt.line());
    caret(excerpt, FindingsText.ink(finding.severity()), messages, width);
  }

  private void alone(String message) {
    Wrapping.lines(terminal.text(message), terminal.width() - INDENT.length())
        .forEach(line -> out.append(INDENT).append(terminal.paintCode(line)).append('\n'));
  }

  private static boolean concernsWholeFile(Place place, String source) {
    return place.equals(Place.startOf(place.file())) && source.strip().equals("---");
  }

  private void before(Place place, int width) {
    String line = sources.line(place.file(), place.line() - 1);
    if (place.line() > 1 && !line.isBlank() && !line.strip().equals("---")) {
      row(place.line() - 1, Excerpt.context(terminal, line, width));
    }
  }

  /** One message follows the caret where it fits on the line; otherwise they stand below it. */
  private void caret(Excerpt excerpt, Ink ink, List<String> messages, int width) {
    String pointer =
        " ".repeat(excerpt.column()) + terminal.paint(ink, "^".repeat(excerpt.length()));
    int end = excerpt.column() + excerpt.length();
    String first = terminal.text(messages.get(0));
    if (messages.size() == 1 && end + 1 + Columns.of(first) <= width) {
      gutter("", pointer + " " + terminal.paint(Ink.STRONG, first));
      return;
    }
    gutter("", pointer);
    int longest = messages.stream().mapToInt(m -> Columns.of(terminal.text(m))).max().orElse(0);
    String indent = excerpt.column() + longest <= width ? " ".repeat(excerpt.column()) : "";
    for (String message : messages) {
      Wrapping.lines(terminal.text(message), width)
          .forEach(line -> gutter("", indent + terminal.paint(Ink.STRONG, line)));
    }
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
