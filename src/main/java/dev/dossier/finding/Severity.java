package dev.dossier.finding;

import java.util.Locale;

/** How much a finding weighs: an error stops the build, a warning asks, a note informs. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The lower-case word that users see in text and JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
