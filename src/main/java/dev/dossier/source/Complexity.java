package dev.dossier.source;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.source.rules.TooComplex;
import java.util.Arrays;
import java.util.Optional;

/**
 * Looks at Markdown once, before it is parsed, for what is known to make parsers slow or overflow
 * their stack: long runs of one mark, many quotes or lists opened in one line, many brackets left
 * open in one paragraph, and paragraphs, lists or tables that go on and on.
 */
final class Complexity {
  private static final int FOOTNOTES = 1_000;

  /** Paragraphs, headings and the like that blank lines set apart. */
  private static final int PARAGRAPHS = 5_000;

  /** Lines without a blank one in between. */
  private static final int LINES = 4_000;

  /** Marks of emphasis and escapes in lines without a blank one in between. */
  private static final int MARKS = 10_000;

  /** A text of so many characters is parsed in no time, and with a common stack, whatever it is. */
  private static final int SHORT = 1_000;

  private static final String EMPHASIS = "*_~\\";
  private static final String BRACKETS = "[](){}<>";
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final SourceText text;
  private final int from;
  private final Limits limits;

  /** Brackets open in this paragraph, by the place of the opening one in {@link #BRACKETS}. */
  private final int[] open = new int[BRACKETS.length()];

  private int paragraphs;
  private int lines;
  private int marks;

  /** The mark that opened the fenced code that the line is in, or nothing. */
  private String fence = "";

  Complexity(SourceText text, int from, Limits limits) {
    this.text = text;
    this.from = from;
    this.limits = limits;
  }

  /**
   * Whether a text needs neither a deadline nor a large stack: a short one, and one that holds so
   * few marks that even a parser that goes back at each, and again at each, has no more to do.
   */
  static boolean isSlight(String text) {
    long most = (long) SHORT * SHORT * SHORT;
    long marks = 0;
    for (int i = 0; i < text.length() && marks <= SHORT; i++) {
      char c = text.charAt(i);
      marks += Character.isLetterOrDigit(c) || c == ' ' || c == ',' ? 0 : 1;
    }
    return text.length() <= SHORT || (marks <= SHORT && marks * marks * text.length() <= most);
  }

  Optional<Finding> check() {
    String all = text.text();
    int footnote = afterFootnotes(all);
    if (footnote >= 0) {
      return found(footnote, "there are more than " + FOOTNOTES + " footnotes");
    }
    for (int start = from; start < all.length(); ) {
      int end = all.indexOf('\n', start);
      end = end < 0 ? all.length() : end;
      Optional<Finding> fault = line(start, end);
      if (fault.isPresent()) {
        return fault;
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  /** Where there are more footnotes than a renderer can lay out in good time, or nowhere. */
  private int afterFootnotes(String all) {
    int count = 0;
    for (int at = all.indexOf("[^", from); at >= 0; at = all.indexOf("[^", at + 2)) {
      count++;
      if (count > FOOTNOTES) {
        return at;
      }
    }
    return -1;
  }

  private Optional<Finding> line(int start, int end) {
    String line = text.text().substring(start, end);
    int run = longRun(line);
    if (run >= 0) {
      return found(
          start + run, shown(line.charAt(run)) + " follows itself " + limits.run() + " times");
    }
    if (opened(line) > limits.blocks()) {
      return found(start, "quotes or lists are nested more than " + limits.blocks() + " deep");
    }
    return code(line) ? Optional.empty() : paragraph(line, start);
  }

  private Optional<Finding> paragraph(String line, int start) {
    if (line.isBlank()) {
      Arrays.fill(open, 0);
      lines = 0;
      marks = 0;
      return Optional.empty();
    }
    paragraphs += lines == 0 ? 1 : 0;
    lines++;
    marks += (int) line.chars().filter(c -> EMPHASIS.indexOf(c) >= 0).count();
    if (paragraphs > PARAGRAPHS) {
      return found(start, "there are more than " + PARAGRAPHS + " paragraphs");
    }
    if (lines > LINES) {
      return found(start, "more than " + LINES + " lines follow each other without a blank one");
    }
    if (marks > MARKS) {
      return found(start, "a paragraph has more than " + MARKS + " marks of emphasis or escapes");
    }
    return brackets(line, start);
  }

  private int longRun(String line) {
    int run = 1;
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      run = c == line.charAt(i - 1) && PUNCTUATION.indexOf(c) >= 0 ? run + 1 : 1;
      if (run > limits.run()) {
        return i - limits.run();
      }
    }
    return -1;
  }

  /** How many quotes and list items a line opens before its text. */
  private static int opened(String line) {
    int count = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '>' || (marker(line, i) && spaceAfter(line, i))) {
        count++;
      } else if (c != ' ' && c != '\t' && !(c >= '0' && c <= '9')) {
        return count;
      }
    }
    return count;
  }

  private static boolean marker(String line, int i) {
    char c = line.charAt(i);
    boolean numbered = i > 0 && Character.isDigit(line.charAt(i - 1));
    return c == '-' || c == '*' || c == '+' || (numbered && (c == '.' || c == ')'));
  }

  private static boolean spaceAfter(String line, int i) {
    return i + 1 == line.length() || line.charAt(i + 1) == ' ' || line.charAt(i + 1) == '\t';
  }

  /** Whether the line belongs to fenced code, where brackets mean nothing. */
  private boolean code(String line) {
    String mark = line.stripLeading();
    if (fence.isEmpty()) {
      fence = mark.startsWith("```") ? "```" : mark.startsWith("~~~") ? "~~~" : "";
      return false;
    }
    if (mark.startsWith(fence) && mark.replace(fence.charAt(0), ' ').isBlank()) {
      fence = "";
    }
    return true;
  }

  private Optional<Finding> brackets(String line, int start) {
    for (int i = 0; i < line.length(); i++) {
      int kind = BRACKETS.indexOf(line.charAt(i));
      if (kind >= 0 && kind % 2 == 1) {
        open[kind - 1] = Math.max(0, open[kind - 1] - 1);
      } else if (kind >= 0 && ++open[kind] > limits.open()) {
        return found(
            start + i,
            "more than " + limits.open() + " " + shown(line.charAt(i)) + " are left open");
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> found(int at, String what) {
    return Optional.of(new TooComplex().at(text.place(at, at + 1), what));
  }

  private static String shown(char mark) {
    return mark == '`' ? "a back-tick" : Quoted.text(String.valueOf(mark));
  }
}
