package dev.dossier.model;

import java.util.Locale;

/** How the public site shows a file's figures. */
public enum PublicFigures {
  EXACT,
  MAGNITUDE,
  HIDDEN;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
