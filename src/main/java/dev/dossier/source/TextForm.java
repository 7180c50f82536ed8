package dev.dossier.source;

import dev.dossier.finding.Quoted;
import java.util.regex.Pattern;

/**
 * A form that a text must have.
 *
 * @param pattern regular expression that the whole text matches, in what Java and ECMAScript have
 *     in common
 * @param called what a text of this form is, such as "a web address"
 * @param example a text of this form
 */
public record TextForm(Pattern pattern, String called, String example) {
  public TextForm(String pattern, String called, String example) {
    this(Pattern.compile(pattern), called, example);
  }

  /** No text of a certain form is longer. */
  public static final int LONGEST = 2_000;

  public static final TextForm NOT_BLANK =
      new TextForm("[\\s\\S]*[^ \\t\\n][\\s\\S]*", "a text", "");

  public static final TextForm ONE_LINE =
      new TextForm("[^\\n]*[^ \\t\\n][^\\n]*", "a text of one line", "");

  public static final TextForm NAME =
      new TextForm(
          "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*",
          "a name of letters, digits and hyphens",
          "beyond-team-scope");

  public static final TextForm ID =
      new TextForm(
          "(?![ ./])(?![^\\n]*(?:/[ ./]|[ ./]/|[ ./]$))[^\\u0000-\\u001f\\u007f\\\\:*?\"<>|#%]+",
          "an id", "evidence/platform-transformation");

  public static final TextForm URL_OR_PATH =
      new TextForm(
          "[Hh][Tt][Tt][Pp][Ss]?://[^\\u0000- \\u007f\"<>\\\\^`{|}]+"
              + "|(?![ /])(?![A-Za-z][A-Za-z0-9+.-]*:)[^\\u0000-\\u001f\\u007f\"<>\\\\|?*]*"
              + "[^\\u0000- \\u007f\"<>\\\\|?*/]",
          "a web address or the path of a file",
          "https://example.org/report");

  /**
   * The pattern as JSON Schema has it, where it would match anywhere in the text. Its end is not
   * {@code $}, which some programs find before a last line end, too.
   */
  String anchored() {
    return "^(?:" + pattern + ")(?![\\s\\S])";
  }

  /** What an author can do about a text of another form. */
  String advice() {
    return example.isEmpty()
        ? "Give it a text, on one line."
        : "Write it like " + Quoted.text(example) + ".";
  }

  /** Writes the pattern, and what editors show instead of it. */
  void describe(SchemaWriter out) {
    out.member("pattern", anchored());
    out.member("patternErrorMessage", "This is not " + called + ". " + advice());
  }

  boolean matches(String text) {
    return pattern.matcher(text).matches();
  }
}
