package dev.dossier.report;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text may use in the place where it is shown.
 *
 * @param width columns of a line
 * @param colour whether inks can be shown
 * @param unicode whether characters beyond ASCII can be shown
 */
public record Terminal(int width, boolean colour, boolean unicode) {
  /** What a file or a pipe gets. */
  public static final Terminal PLAIN = new Terminal(80, false, true);

  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  /** Direction overrides and isolates: they would show a line in another order than it is in. */
  private static final Pattern DECEIVING =
      Pattern.compile("[\\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]");

  private static final Pattern CODE = Pattern.compile("`[^`]+`");
  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7f]");

  private static final Map<String, String> IN_ASCII =
      Map.ofEntries(
          Map.entry("…", "..."),
          Map.entry("·", "-"),
          Map.entry("–", "-"),
          Map.entry("—", "--"),
          Map.entry("−", "-"),
          Map.entry("×", "x"),
          Map.entry("│", "|"),
          Map.entry("─", "-"),
          Map.entry("•", "*"),
          Map.entry("→", "->"),
          Map.entry("“", "\""),
          Map.entry("”", "\""),
          Map.entry("‘", "'"),
          Map.entry("’", "'"),
          Map.entry("\u00a0", " "));

  /** Lines that are too short can't hold a source line, and those too long can't be read. */
  public Terminal {
    width = Math.max(NARROWEST, Math.min(width, WIDEST));
  }

  /** This place, used only up to a width. */
  Terminal atMost(int widest) {
    return new Terminal(Math.min(width, widest), colour, unicode);
  }

  /**
   * Text as this place can show it: on one line, without anything that steers a terminal, and in
   * ASCII where nothing else can be shown.
   */
  public String text(String text) {
    String tame =
        DECEIVING.matcher(text.replace('\t', ' ').replace('\n', ' ')).replaceAll("\ufffd");
    return unicode
        ? tame
        : BEYOND_ASCII.matcher(tame).replaceAll(c -> IN_ASCII.getOrDefault(c.group(), "?"));
  }

  /** Text in an ink, where inks can be shown. */
  public String paint(Ink ink, String text) {
    return colour ? ink.on(text) : text;
  }

  /** Text whose {@code `code`} stands out. */
  String paintCode(String text) {
    return colour ? CODE.matcher(text).replaceAll(c -> quoted(Ink.CODE.on(c.group()))) : text;
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }
}
