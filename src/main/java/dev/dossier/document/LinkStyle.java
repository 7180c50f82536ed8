package dev.dossier.document;

import java.util.Locale;

/** How a document that leaves its site leads to what its figures were computed from. */
public enum LinkStyle {
  /** Links that can be followed where the site is at hand. */
  LIVE,
  /** The address in a footnote, for paper. */
  NOTES,
  /** Words alone. */
  NONE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
