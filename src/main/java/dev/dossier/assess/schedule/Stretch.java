package dev.dossier.assess.schedule;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record Stretch(LocalDate first, LocalDate last) {
  public Stretch {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
