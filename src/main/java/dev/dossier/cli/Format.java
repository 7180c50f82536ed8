package dev.dossier.cli;

import java.util.Locale;

/** Who a result is written for: a person or a program. */
enum Format {
  TEXT,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
