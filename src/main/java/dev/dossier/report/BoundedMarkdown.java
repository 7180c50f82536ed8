package dev.dossier.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Markdown of a bounded size, in which an author's text can be shown and can do nothing.
 *
 * <p>Text between back-ticks becomes code, where no markup, mention, link or reference is read; the
 * marks of all other text are escaped.
 */
final class BoundedMarkdown {
  /** Hosts take 64 KiB at most; some is kept back for ends and counts. */
  private static final int MOST_BYTES = 62_000;

  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\u2028\u2029]");

  /** What would begin a list or underline a heading. */
  private static final Pattern FIRST =
      Pattern.compile("^(\\s*(?:\\d+(?=[.)])|(?=[-+=])))([-+=.)])(?!\\d)");

  private static final Pattern MARKUP = Pattern.compile("[\\\\\\[\\]<>&*_~|#!`]");

  /** What a host would make a reference or a link of, wherever it stands. */
  private static final Pattern LIVELY = Pattern.compile(":(?=//)|(?i:www)(?=\\.)|(?i:gh)(?=-\\d)");

  private static final char WORD_JOINER = '\u2060';

  private final StringBuilder out = new StringBuilder();
  private int bytes;

  /** A line of our own Markdown, as it is. */
  void line(String line) {
    add(line + "\n");
  }

  void paragraph(String text) {
    add("\n" + inline(text) + "\n");
  }

  void item(String text) {
    add("- " + inline(text) + "\n");
  }

  /** A row of a table; a bar in a cell becomes a broken one, which ends no cell anywhere. */
  void row(String... cells) {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      row.append(' ').append(inline(cell.replace('|', '¦'))).append(" |");
    }
    add(row + "\n");
  }

  /**
   * Items with their sub-items, as many as there is room for, and how many more there are.
   *
   * @param items the first line of each is the item, all others stand below it
   */
  void items(List<List<String>> items, int most) {
    int shown = 0;
    for (List<String> item : items.subList(0, Math.min(most, items.size()))) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < item.size(); i++) {
        text.append(i == 0 ? "- " : "  - ").append(inline(item.get(i))).append('\n');
      }
      if (bytes + text.toString().getBytes(UTF_8).length > MOST_BYTES) {
        break;
      }
      add(text.toString());
      shown++;
    }
    if (shown < items.size()) {
      add("- " + (items.size() - shown) + " more\n");
    }
  }

  /** The small print at the end. */
  void last(String text) {
    add("\n<sub>" + inline(text) + "</sub>\n");
  }

  String text() {
    return out.toString();
  }

  private void add(String text) {
    out.append(text);
    bytes += text.getBytes(UTF_8).length;
  }

  /** Text with code between back-ticks; where they don't pair, there is no code. */
  static String inline(String text) {
    String line = text.replace('\n', ' ').replace('\t', ' ');
    String tame =
        STEERING.matcher(line).replaceAll("\ufffd").replace("<!--", "<!" + WORD_JOINER + "--");
    return FIRST.matcher(spans(tame)).replaceFirst("$1\\\\$2");
  }

  private static String spans(String text) {
    String[] parts = text.split("`", -1);
    if (parts.length % 2 == 0) {
      return plain(text);
    }
    StringBuilder spans = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      boolean code = i % 2 == 1;
      spans.append(code ? "`" + parts[i] + "`" : plain(parts[i]));
    }
    return spans.toString();
  }

  private static String plain(String text) {
    String still = LIVELY.matcher(text).replaceAll(m -> m.group() + WORD_JOINER);
    return MARKUP.matcher(still).replaceAll(m -> "\\\\\\" + m.group()).replace("@", "`@`");
  }
}
