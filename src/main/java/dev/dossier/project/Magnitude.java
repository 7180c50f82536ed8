package dev.dossier.project;

import dev.dossier.assess.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A figure's order of magnitude in words, for readers who may not know the figure itself. */
final class Magnitude {
  private static final List<String> DIGITS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final List<String> COUNTS =
      List.of(
          "none",
          "a few",
          "dozens",
          "hundreds",
          "thousands",
          "tens of thousands",
          "hundreds of thousands",
          "millions",
          "tens of millions",
          "hundreds of millions");

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Magnitude() {}

  /**
   * The least whole number that reads the same: all that is left of a number whose magnitude alone
   * may be told. Sums of such numbers are never more than the sum of the whole numbers that they
   * stand for; a tenth stands for what is less than one.
   */
  static BigDecimal least(BigDecimal number) {
    int digits = digits(number);
    if (digits == 0) {
      return BigDecimal.valueOf(number.signum(), 1);
    } else if (number.signum() < 0) {
      return BigDecimal.TEN.pow(digits).subtract(BigDecimal.ONE).negate();
    } else if (digits == 1) {
      return number.compareTo(BigDecimal.ONE) == 0 ? BigDecimal.ONE : TWO;
    }
    return BigDecimal.TEN.pow(digits - 1);
  }

  /** Such as "eight figures" for money and "dozens" for a count. */
  static String of(Figure.Value value) {
    if (value instanceof Figure.Value.Money m) {
      return figures(m.amount());
    } else if (value instanceof Figure.Value.YearlyAndOnce y) {
      return Wording.yearlyAndOnce(y, Magnitude::figures);
    } else if (value instanceof Figure.Value.Count c) {
      return count(BigDecimal.valueOf(c.number()));
    } else if (value instanceof Figure.Value.Quantity q) {
      return count(q.number()) + (q.unit().isEmpty() ? "" : " (" + q.unit() + ")");
    } else if (value instanceof Figure.Value.Month m) {
      return String.valueOf(m.month().getYear());
    } else if (value instanceof Figure.Value.Duration d) {
      return d.months() >= 24 ? "years" : d.months() >= 12 ? "over a year" : "months";
    }
    return "";
  }

  private static String count(BigDecimal number) {
    if (number.compareTo(BigDecimal.ONE) == 0) {
      return "one";
    }
    boolean fraction = number.signum() != 0 && digits(number) == 0;
    return fraction ? "less than one" : pick(COUNTS, digits(number));
  }

  private static String figures(BigDecimal amount) {
    int digits = digits(amount);
    return digits == 1 ? "one figure" : pick(DIGITS, digits) + " figures";
  }

  private static int digits(BigDecimal number) {
    BigDecimal whole = number.abs().setScale(0, RoundingMode.DOWN);
    return whole.signum() == 0 ? 0 : whole.precision();
  }

  private static String pick(List<String> words, int index) {
    return words.get(Math.min(index, words.size() - 1));
  }
}
