package dev.dossier.render.markdown;

/** HTML that has passed the sanitiser; the only thing a template prints without escaping it. */
public final class SafeHtml {
  private final String html;

  /** For the sanitiser alone: whoever else could make one would make it unsafe. */
  SafeHtml(String sanitised) {
    this.html = sanitised;
  }

  /** The markup. */
  public String html() {
    return html;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SafeHtml that && html.equals(that.html);
  }

  @Override
  public int hashCode() {
    return html.hashCode();
  }

  @Override
  public String toString() {
    return html;
  }
}
