package dev.dossier.report;

import java.util.List;
import java.util.stream.Collectors;

/** Drafts of evidence for a person at a terminal, with what each of them lacks. */
public final class DraftsText {
  /** What evidence needs besides its title and its period. */
  public static final List<String> LACKING = List.of("figure", "source", "role", "result");

  /** As wide as all marks. */
  private static final String INDENT = " ".repeat(32);

  private DraftsText() {}

  /**
   * One draft.
   *
   * @param id what {@code dossier accept} takes
   * @param when its period; empty when it can't be read
   * @param lacking what it lacks to be evidence; empty when it has all
   * @param fault why it can't be read; empty when it can
   */
  public record Row(String id, String title, String when, List<String> lacking, String fault) {
    public Row {
      lacking = List.copyOf(lacking);
    }
  }

  /** The drafts as a table, in the order given. */
  public static String of(List<Row> rows, Terminal terminal) {
    Sheet sheet = new Sheet(terminal);
    long ready = rows.stream().filter(r -> r.fault().isEmpty() && r.lacking().isEmpty()).count();
    sheet.sides(
        Ink.STRONG,
        rows.size() + (rows.size() == 1 ? " draft" : " drafts"),
        Ink.FAINT,
        ready + " complete");
    sheet.blank();
    sheet.line("  " + terminal.paint(Ink.FAINT, String.join("  ", LACKING) + "  draft"));
    for (Row row : rows) {
      sheet.line("  " + marks(row, terminal) + "  " + title(row, terminal));
      if (row.fault().isEmpty()) {
        sheet.line(
            INDENT + terminal.paint(Ink.CODE, terminal.text(row.id())) + when(row, terminal));
      } else {
        sheet.wrapped(Ink.ERROR, INDENT, row.fault());
      }
    }
    return sheet.text();
  }

  /** A mark below the name of each thing: there, or lacking. */
  private static String marks(Row row, Terminal terminal) {
    return LACKING.stream()
        .map(
            what -> {
              boolean lacks = !row.fault().isEmpty() || row.lacking().contains(what);
              String mark = lacks ? "-" : "x";
              return terminal.paint(lacks ? Ink.WARNING : Ink.GOOD, mark)
                  + " ".repeat(what.length() - 1);
            })
        .collect(Collectors.joining("  "));
  }

  private static String title(Row row, Terminal terminal) {
    String shown = terminal.text(row.title());
    int room = terminal.width() - INDENT.length();
    return Columns.of(shown) <= room
        ? shown
        : Columns.slice(shown, 0, room - 3).stripTrailing() + "...";
  }

  /** Its period, where there is room for it. */
  private static String when(Row row, Terminal terminal) {
    String when = terminal.text(row.when());
    int end = INDENT.length() + Columns.of(row.id()) + 2 + Columns.of(when);
    return end > terminal.width() ? "" : "  " + terminal.paint(Ink.FAINT, when);
  }
}
