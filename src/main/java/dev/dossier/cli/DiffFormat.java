package dev.dossier.cli;

import java.util.Locale;

/**
 * Who a comparison is written for: a person at a terminal, readers of a pull request, a program.
 */
enum DiffFormat {
  TEXT,
  MARKDOWN,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
