package dev.dossier.report;

/** A bar of block characters that shows how much of a whole is there. */
final class Bar {
  private static final String[] EIGHTHS = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

  private Bar() {}

  /**
   * A bar, drawn to an eighth of a column.
   *
   * @param filled columns that are there
   * @param whole columns of the whole bar
   */
  static String of(Terminal terminal, double filled, int whole) {
    int eighths = (int) Math.round(Math.max(0, Math.min(filled, whole)) * 8);
    if (!terminal.unicode()) {
      int signs = (eighths + 4) / 8;
      return terminal.paint(Ink.CODE, "#".repeat(signs))
          + terminal.paint(Ink.FAINT, ".".repeat(whole - signs));
    }
    String full = "█".repeat(eighths / 8) + EIGHTHS[eighths % 8];
    return terminal.paint(Ink.CODE, full)
        + terminal.paint(Ink.FAINT, "░".repeat(whole - full.length()));
  }
}
