package dev.dossier.source;

import dev.dossier.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads days, months and periods as authors write them. */
final class Times {
  private Times() {}

  /** What a calendar has against a time of the right form. */
  record Fault(String expected, String hint) {}

  static Optional<Fault> fault(String written) {
    try {
      LocalDate first = first(begin(written));
      Optional<LocalDate> last = end(written).map(Times::last);
      return last.filter(day -> day.isBefore(first))
          .map(day -> new Fault("a period that ends after it begins", "Swap the two."));
    } catch (DateTimeParseException e) {
      return Optional.of(new Fault("a day of the calendar", "Look at how long that month is."));
    }
  }

  /**
   * A period from text of the right form; a single day or month is a period, too.
   *
   * @throws DateTimeParseException when the text has another form
   */
  static Period period(String written) {
    return new Period(first(begin(written)), end(written).map(Times::last), written);
  }

  private static String begin(String written) {
    int dots = written.indexOf("..");
    return dots < 0 ? written : written.substring(0, dots);
  }

  private static Optional<String> end(String written) {
    int dots = written.indexOf("..");
    return Optional.of(dots < 0 ? written : written.substring(dots + 2)).filter(t -> !t.isEmpty());
  }

  private static LocalDate first(String time) {
    return monthOnly(time) ? YearMonth.parse(time).atDay(1) : LocalDate.parse(time);
  }

  private static LocalDate last(String time) {
    return monthOnly(time) ? YearMonth.parse(time).atEndOfMonth() : LocalDate.parse(time);
  }

  private static boolean monthOnly(String time) {
    return time.length() == "2025-06".length();
  }
}
