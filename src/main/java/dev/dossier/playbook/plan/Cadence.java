package dev.dossier.playbook.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often something comes again. */
public enum Cadence {
  WEEKLY,
  MONTHLY,
  QUARTERLY;

  /** The word that files use for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Cadence> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /** The day on which it is due again; a month's end stays within the month. */
  public LocalDate after(LocalDate day) {
    return switch (this) {
      case WEEKLY -> day.plusWeeks(1);
      case MONTHLY -> day.plusMonths(1);
      case QUARTERLY -> day.plusMonths(3);
    };
  }
}
