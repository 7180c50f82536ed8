package dev.dossier.cli;

import java.util.Locale;

/** When a text is coloured. */
enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
