package dev.dossier.source;

import dev.dossier.finding.Place;
import java.util.Arrays;

/**
 * The text of a file, with its lines: UTF-8 decoded, byte order mark dropped, every line end a
 * {@code \n}.
 *
 * <p>Lines and columns are those of the file as an editor shows it.
 */
public final class SourceText {
  private final String file;
  private final String text;

  /** Offset at which each line begins. */
  private final int[] lines;

  /** Offsets of the second halves of surrogate pairs, which take no column of their own. */
  private final int[] halves;

  /**
   * A file's text.
   *
   * @param file path relative to the package, with forward slashes
   * @param text the text, line ends already normalised
   */
  public SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    lines = lines(text);
    halves = halves(text);
  }

  // Loops, because every file passes here and streams cost several times as much at start-up.

  private static int[] lines(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      found = count < found.length ? found : Arrays.copyOf(found, count * 2);
      found[count++] = at + 1;
    }
    return Arrays.copyOf(found, count);
  }

  private static int[] halves(String text) {
    int[] found = new int[0];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))) {
        found = count < found.length ? found : Arrays.copyOf(found, count * 2 + 8);
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  /** How many lines there are; an empty text has one. */
  public int lineCount() {
    return lines.length;
  }

  /**
   * A line's text without its end, or nothing when there is no such line.
   *
   * @param line line number, counted from 1
   */
  public String line(int line) {
    if (line < 1 || line > lines.length) {
      return "";
    }
    int end = line < lines.length ? lines[line] - 1 : text.length();
    return text.substring(lines[line - 1], end);
  }

  /**
   * Where a stretch of the text stands; one that runs over a line's end is cut there.
   *
   * @param from offset of its first character
   * @param to offset after its last
   */
  public Place place(int from, int to) {
    int at = Math.min(Math.max(0, from), text.length());
    int line = lineOf(at);
    int endOfLine = line < lines.length ? lines[line] - 1 : text.length();
    int end = Math.max(at, Math.min(to, endOfLine));
    int column = codePoints(lines[line - 1], at) + 1;
    return new Place(file, line, column, Math.max(1, codePoints(at, end)));
  }

  /** Line on which this offset lies, counted from 1. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(lines, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * Offset at which a line begins.
   *
   * @param line line number, counted from 1
   */
  public int startOfLine(int line) {
    return lines[line - 1];
  }

  private int codePoints(int from, int to) {
    return to - from - (halvesBefore(to) - halvesBefore(from));
  }

  private int halvesBefore(int offset) {
    int found = Arrays.binarySearch(halves, offset);
    return found >= 0 ? found : -found - 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText that && file.equals(that.file) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return 31 * file.hashCode() + text.hashCode();
  }

  @Override
  public String toString() {
    return file + " (" + lines.length + " lines)";
  }
}
