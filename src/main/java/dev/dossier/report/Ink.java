package dev.dossier.report;

/** What a stretch of text means, and how a terminal with colours shows it. */
public enum Ink {
  ERROR("1;31"),
  WARNING("1;33"),
  NOTE("1;36"),
  /** A headline or what counts most. */
  STRONG("1"),
  /** Something to type or to look up. */
  CODE("36"),
  /** What is there for whoever looks for it. */
  FAINT("2"),
  GOOD("32");

  private final String attributes;

  Ink(String attributes) {
    this.attributes = attributes;
  }

  /** The text between the escape sequences that switch this ink on and off. */
  String on(String text) {
    return text.isEmpty() ? text : "\u001b[" + attributes + "m" + text + "\u001b[0m";
  }
}
