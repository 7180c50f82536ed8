package dev.dossier.render;

import java.io.Serial;
import java.util.Locale;

/** A template that cannot be read, parsed or filled: which, where and why. */
public final class TemplateFault extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String template;
  private final int line;
  private final int column;
  private final String sentence;

  /**
   * Makes one.
   *
   * @param template name below {@code templates/}
   * @param line from 1, 0 when unknown
   * @param column from 1, 0 when unknown
   * @param sentence what is wrong, for the template's author
   */
  public TemplateFault(String template, int line, int column, String sentence, Throwable cause) {
    super(
        String.format(Locale.ROOT, "templates/%s:%d:%d: %s", template, line, column, sentence),
        cause);
    this.template = template;
    this.line = line;
    this.column = column;
    this.sentence = sentence;
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

  /** What is wrong, in one sentence. */
  public String sentence() {
    return sentence;
  }
}
