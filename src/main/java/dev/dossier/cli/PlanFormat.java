package dev.dossier.cli;

import java.util.Locale;

/** Who a plan is written for: a person, a program or a calendar. */
enum PlanFormat {
  TEXT,
  JSON,
  ICS;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
