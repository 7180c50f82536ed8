package dev.dossier.render;

import java.io.Serial;

/** A template that cannot be read, parsed or filled: which, where and why. */
public final class TemplateFault extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String template;
  private final int line;
  private final int column;
  private final String sentence;
  private final String hint;

  /**
   * Makes one.
   *
   * @param template name below {@code templates/}
   * @param line from 1, 0 when unknown
   * @param column from 1, 0 when unknown
   * @param sentence what is wrong, for the template's author
   * @param hint how to mend it
   */
  public TemplateFault(
      String template, int line, int column, String sentence, String hint, Throwable cause) {
    super(place(template, line, column) + ": " + sentence, cause);
    this.template = template;
    this.line = line;
    this.column = column;
    this.sentence = sentence;
    this.hint = hint;
  }

  private static String place(String template, int line, int column) {
    return "templates/" + template + (line > 0 ? ":" + line + ":" + column : "");
  }

  /** The file, and line and column where they are known. */
  public String place() {
    return place(template, line, column);
  }

  /** The template's name below {@code templates/}. */
  public String template() {
    return template;
  }

  /** The line, from 1; 0 when unknown. */
  public int line() {
    return line;
  }

  /** The column, from 1; 0 when unknown. */
  public int column() {
    return column;
  }

  /** What is wrong, in one sentence without its full stop. */
  public String sentence() {
    return sentence;
  }

  /** How to mend it, in one sentence. */
  public String hint() {
    return hint;
  }
}
