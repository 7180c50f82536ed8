package dev.dossier.render.markdown;

/** Where a link on a finished page leads. */
public sealed interface Destination {
  /** The destination of links that lead nowhere. */
  Destination NONE = new None();

  /** What goes into {@code href}; empty for none. */
  String address();

  /** Somewhere on this site, relative to the page. */
  record Here(String address) implements Destination {}

  /** An address elsewhere. */
  record Elsewhere(String address) implements Destination {}

  /** Nowhere: the reader sees plain text. */
  record None() implements Destination {
    @Override
    public String address() {
      return "";
    }
  }
}
