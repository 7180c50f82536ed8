package dev.dossier.cli;

import java.util.Locale;

/** Whose workflows a new package gets. */
enum Forge {
  GITHUB,
  GITLAB,
  BOTH,
  NONE;

  boolean includes(Forge one) {
    return this == one || this == BOTH;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
