package dev.dossier.report;

import java.util.List;

/** The lines of a text that is set for one terminal. */
final class Sheet {
  private final Terminal terminal;
  private final StringBuilder out = new StringBuilder();

  Sheet(Terminal terminal) {
    this.terminal = terminal;
  }

  String text() {
    return out.toString();
  }

  void blank() {
    out.append('\n');
  }

  /** A line as it is, painted or not. */
  void line(String line) {
    out.append(line.stripTrailing()).append('\n');
  }

  /**
   * A row of a list.
   *
   * @param number what stands before it, such as points
   * @param remark what stands behind it where there is room
   */
  record Entry(String number, String text, String remark) {}

  /** Rows of a list, the remarks below each other. */
  void entries(List<Entry> entries) {
    int column = column(entries);
    for (Entry entry : entries) {
      String start = terminal.text(entry.number() + "  " + entry.text());
      String remark = terminal.text(entry.remark());
      int end = Math.max(column, Columns.of(start) + 2) + Columns.of(remark);
      boolean fits = end <= terminal.width();
      line(fits ? Columns.padded(start + "  ", column) + terminal.paint(Ink.FAINT, remark) : start);
    }
  }

  /** Where remarks begin: behind the longest text that leaves room for the longest remark. */
  private int column(List<Entry> entries) {
    int remark = entries.stream().mapToInt(e -> Columns.of(e.remark())).max().orElse(0);
    return 2
        + entries.stream()
            .mapToInt(e -> Columns.of(terminal.text(e.number() + "  " + e.text())))
            .filter(text -> text + 2 + remark <= terminal.width())
            .max()
            .orElse(0);
  }

  /** A headline with an empty line above it. */
  void heading(String text) {
    blank();
    line(terminal.paint(Ink.STRONG, terminal.text(text)));
  }

  /** Running text, indented. */
  void wrapped(String indent, String text) {
    hanging(indent, indent, text);
  }

  /** Running text whose first line begins otherwise than the others, with as many columns. */
  void hanging(String first, String indent, String text) {
    String start = first;
    for (String line : Wrapping.lines(terminal.text(text), terminal.width() - indent.length())) {
      line(start + terminal.paintCode(line));
      start = indent;
    }
  }

  /** Running text in one ink. */
  void wrapped(Ink ink, String indent, String text) {
    for (String line : Wrapping.lines(terminal.text(text), terminal.width() - indent.length())) {
      line(indent + terminal.paint(ink, line));
    }
  }

  /** One text at the left edge, another at the right; below each other where they don't fit. */
  void sides(Ink leftInk, String left, Ink rightInk, String right) {
    String start = terminal.text(left);
    String end = terminal.text(right);
    int gap = terminal.width() - Columns.of(start) - Columns.of(end);
    if (gap < 2) {
      line(terminal.paint(leftInk, start));
      wrapped(rightInk, "", right);
      return;
    }
    line(terminal.paint(leftInk, start) + " ".repeat(gap) + terminal.paint(rightInk, end));
  }
}
