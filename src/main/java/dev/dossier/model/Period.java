package dev.dossier.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A span of days, open at its end while the work still runs.
 *
 * @param first first day; the first of the month when only a month was given
 * @param last last day, inclusive; absent while still running
 * @param written the period as the author wrote it
 */
public record Period(LocalDate first, Optional<LocalDate> last, String written) {
  public Period {
    if (last.isPresent() && last.get().isBefore(first)) {
      throw new IllegalArgumentException("a period cannot end before it begins: " + written);
    }
  }

  /** Whether any day of the month belongs to this period, not looking past {@code asOf}. */
  public boolean touches(YearMonth month, LocalDate asOf) {
    LocalDate end = last.filter(day -> day.isBefore(asOf)).orElse(asOf);
    return !YearMonth.from(first).isAfter(month)
        && !YearMonth.from(end).isBefore(month)
        && !first.isAfter(end);
  }

  /** Whether a day belongs to this period; while it runs, every day from its first on does. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && last.filter(day::isAfter).isEmpty();
  }

  public boolean running(LocalDate asOf) {
    return last.isEmpty() || !last.get().isBefore(asOf);
  }

  /** Calendar months touched, up to {@code asOf}; 0 when the period begins after it. */
  public int months(LocalDate asOf) {
    LocalDate end = last.filter(day -> day.isBefore(asOf)).orElse(asOf);
    return first.isAfter(end)
        ? 0
        : (int) ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(end)) + 1;
  }
}
