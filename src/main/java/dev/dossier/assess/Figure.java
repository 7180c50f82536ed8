package dev.dossier.assess;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A number computed from evidence, with what it was computed from.
 *
 * @param name what {@code {{…}}} calls it, such as {@code total-impact} or {@code evidence/platform
 *     reach.teams}
 * @param label a few words on what it is, such as "engineers influenced"
 * @param value the number and its kind
 * @param origins the files it comes from, in the order of ids
 * @param explanation one sentence on how it was computed
 */
public record Figure(
    String name, String label, Value value, List<Origin> origins, String explanation) {
  public Figure {
    origins = List.copyOf(origins);
  }

  /**
   * A file that a figure was computed from.
   *
   * @param path position in the file's front matter, such as {@code outcomes[0]}; empty for the
   *     file as a whole
   * @param amount its part, where the figure is a sum
   */
  public record Origin(String id, String path, Optional<BigDecimal> amount) {}

  /** The number and its kind. */
  public sealed interface Value {
    /** An amount of money; yearly and one-time amounts are never added. */
    record Money(BigDecimal amount, String currency, boolean yearly) implements Value {
      @Override
      public double magnitude() {
        return amount.doubleValue();
      }
    }

    /** Money that recurs beside money that comes once, both in one currency. */
    record YearlyAndOnce(BigDecimal yearly, BigDecimal once, String currency) implements Value {
      /** The larger of the two, since they are never added. */
      @Override
      public double magnitude() {
        return yearly.max(once).doubleValue();
      }
    }

    /** A whole number of something. */
    record Count(long number) implements Value {
      @Override
      public double magnitude() {
        return number;
      }
    }

    /** A decimal number with its unit, such as ms or percent. */
    record Quantity(BigDecimal number, String unit) implements Value {
      @Override
      public double magnitude() {
        return number.doubleValue();
      }
    }

    /** A month of the calendar. */
    record Month(YearMonth month) implements Value {
      @Override
      public double magnitude() {
        return 0;
      }
    }

    /** Months of duration. */
    record Duration(int months) implements Value {
      @Override
      public double magnitude() {
        return months;
      }
    }

    /** Words, where a figure is a name. */
    record Words(String text) implements Value {
      @Override
      public double magnitude() {
        return 0;
      }
    }

    /** The number to hold against a threshold; 0 for what is no number. */
    double magnitude();
  }
}
