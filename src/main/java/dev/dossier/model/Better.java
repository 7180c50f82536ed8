package dev.dossier.model;

import java.util.Locale;

/** The direction in which a metric improves. */
public enum Better {
  LOWER,
  HIGHER;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
