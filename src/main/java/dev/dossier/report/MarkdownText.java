package dev.dossier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Markdown of our own pages for a person at a terminal: headings, paragraphs, lists, fenced
 * code, links and emphasis.
 */
final class MarkdownText {
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*?) *#*");
  private static final Pattern ITEM = Pattern.compile("( *)(?:[-*]|\\d+\\.) +(.*)");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\(([^)\\s]*)\\)");
  private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");

  private final Terminal terminal;
  private final Sheet sheet;
  private final List<String> paragraph = new ArrayList<>();
  private String indent = "";
  private String bullet = "";
  private boolean fenced;

  private MarkdownText(Terminal terminal) {
    this.terminal = terminal;
    this.sheet = new Sheet(terminal);
  }

  static String of(String markdown, Terminal terminal) {
    MarkdownText text = new MarkdownText(terminal);
    markdown.lines().forEach(text::line);
    text.endParagraph();
    return text.sheet.text();
  }

  private void line(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (line.startsWith("```")) {
      endParagraph();
      fenced = !fenced;
    } else if (fenced) {
      sheet.line("    " + terminal.paint(Ink.CODE, terminal.text(line)));
    } else if (heading.matches()) {
      endParagraph();
      sheet.wrapped(Ink.STRONG, "", plain(heading.group(1)));
    } else if (item.matches()) {
      endParagraph();
      bullet = item.group(1) + terminal.text("•") + " ";
      indent = " ".repeat(bullet.length());
      paragraph.add(item.group(2));
    } else if (line.startsWith("|")) {
      endParagraph();
      sheet.line(terminal.text(plain(line)));
    } else if (line.isBlank()) {
      endParagraph();
      sheet.blank();
    } else {
      paragraph.add(line.strip());
    }
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      sheet.hanging(bullet, indent, plain(String.join(" ", paragraph)));
    }
    paragraph.clear();
    bullet = "";
    indent = "";
  }

  /** Without the marks of links and emphasis; a link within our own pages is its text. */
  private static String plain(String text) {
    String unlinked =
        LINK.matcher(text)
            .replaceAll(
                link ->
                    Matcher.quoteReplacement(
                        link.group(2).contains("://")
                            ? link.group(1) + " (" + link.group(2) + ")"
                            : link.group(1)));
    return STRONG.matcher(unlinked).replaceAll("$1");
  }
}
