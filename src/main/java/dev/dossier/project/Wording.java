package dev.dossier.project;

import dev.dossier.assess.Figure;
import dev.dossier.model.Period;
import dev.dossier.playbook.Dimension.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** How numbers, dates and lists read in English, whatever the machine's own language. */
public final class Wording {
  private static final Map<String, String> SYMBOLS =
      Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥", "INR", "₹");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private Wording() {}

  /** Money in short, such as {@code $2.3M}; below ten thousand in full. */
  public static String money(BigDecimal amount, String currency) {
    String symbol = SYMBOLS.getOrDefault(currency, currency + "\u00a0");
    String sign = amount.signum() < 0 ? "−" : "";
    return sign + symbol + shortNumber(amount.abs());
  }

  /** A number in short: 2.3M, 61K, 9,500. */
  public static String shortNumber(BigDecimal number) {
    if (number.abs().compareTo(BigDecimal.valueOf(10_000)) < 0) {
      return number(number);
    }
    BigDecimal rest = number;
    String suffix = "";
    for (String next : List.of("K", "M", "B", "T")) {
      // 999,950 is "1M" and not "1000K": what would round up to a thousand moves on
      if (rest.abs().setScale(2, RoundingMode.HALF_UP).compareTo(THOUSAND) < 0) {
        break;
      }
      rest = rest.divide(THOUSAND);
      suffix = next;
    }
    return number(rest.setScale(2, RoundingMode.HALF_UP)) + suffix;
  }

  /** A number in full with thousands separated, without trailing zeros. */
  public static String number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    String[] digits = plain.abs().toPlainString().split("\\.", 2);
    String fraction = digits.length > 1 ? "." + digits[1] : "";
    return (plain.signum() < 0 ? "−" : "") + grouped(digits[0]) + fraction;
  }

  public static String number(long number) {
    return number(BigDecimal.valueOf(number));
  }

  private static String grouped(String digits) {
    StringBuilder out = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      out.insert(at, ',');
    }
    return out.toString();
  }

  /** A number with a fixed count of decimals, such as a score or a strength. */
  public static String decimals(double value, int places) {
    BigDecimal rounded = new BigDecimal(value).setScale(places, RoundingMode.HALF_UP);
    return rounded.signum() < 0 ? "−" + rounded.abs().toPlainString() : rounded.toPlainString();
  }

  /** A share as a whole percentage, such as {@code 40 %}. */
  public static String percent(double share) {
    return decimals(share * 100, 0) + "\u00a0%";
  }

  /** A number with its unit, such as {@code 99.99 %} or {@code 180 ms}. */
  public static String quantity(BigDecimal number, String unit) {
    String shown =
        switch (unit.toLowerCase(Locale.ROOT)) {
          case "", "times" -> "";
          case "percent", "%" -> "\u00a0%";
          default -> "\u00a0" + (number.abs().compareTo(BigDecimal.ONE) == 0 ? one(unit) : unit);
        };
    return number(number) + shown + (unit.equalsIgnoreCase("times") ? "\u00a0×" : "");
  }

  /** What was measured on a dimension, as money where it is money. */
  public static String measure(Measure measure, double value, String currency) {
    BigDecimal number = new BigDecimal(value, new MathContext(6)).stripTrailingZeros();
    return switch (measure) {
      case IMPACT -> money(number, currency);
      case COMPLEXITY -> number(number) + "\u00a0×";
      default -> {
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        yield shortNumber(number) + " " + (one ? singular(measure.word()) : measure.word());
      }
    };
  }

  /** What a label says of one: "teams" is "team", "people who endorse" is "person who endorses". */
  static String singular(String label) {
    String person =
        label.replaceFirst("^people\\b", "person").replaceFirst("\\bwho endorse$", "who endorses");
    List<String> words = new ArrayList<>(List.of(person.split(" ")));
    for (int i = 0; i < words.size(); i++) {
      String one = one(words.get(i));
      if (!one.equals(words.get(i))) {
        words.set(i, one);
        break;
      }
    }
    return String.join(" ", words);
  }

  /** A word for one of what it names, if it is in the plural; symbols have none. */
  private static String one(String unit) {
    String word = unit.split("[ /]", 2)[0];
    String rest = unit.substring(word.length());
    if (word.length() < 4
        || !word.endsWith("s")
        || word.endsWith("ss")
        || word.equals("endorses")) {
      return unit;
    } else if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y" + rest;
    }
    boolean hissing = word.matches(".*(?:ss|sh|ch|x)es");
    return word.substring(0, word.length() - (hissing ? 2 : 1)) + rest;
  }

  /** A day, such as {@code 15 September 2026}. */
  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(YearMonth.from(day));
  }

  /** A day for a narrow column, such as {@code 15 Sep 2026}. */
  public static String shortDay(LocalDate day) {
    return day.getDayOfMonth() + " " + shortMonth(YearMonth.from(day));
  }

  /** A month, such as {@code June 2026}. */
  public static String month(YearMonth month) {
    return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
  }

  /** A month for a narrow place, such as {@code Jun 2026}. */
  public static String shortMonth(YearMonth month) {
    return MONTHS.get(month.getMonthValue() - 1).substring(0, 3) + " " + month.getYear();
  }

  /** A period in months, such as {@code January 2025 – June 2026}. */
  public static String period(Period period) {
    String first = month(YearMonth.from(period.first()));
    return period
        .last()
        .map(last -> month(YearMonth.from(last)))
        .map(last -> last.equals(first) ? first : first + " – " + last)
        .orElse("since " + first);
  }

  /** A number with its noun in the right number, such as {@code 1 file} or {@code 3 files}. */
  public static String count(long number, String noun) {
    return number(number) + " " + (number == 1 ? noun : plural(noun));
  }

  private static String plural(String noun) {
    return noun.endsWith("y") && !noun.endsWith("ay")
        ? noun.substring(0, noun.length() - 1) + "ies"
        : noun + "s";
  }

  /** Items as in a sentence: a, b and c. */
  public static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** The first letter in upper case. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The first letter in lower case, to go on in a sentence. */
  public static String uncapital(String text) {
    boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return text.isEmpty() || acronym
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** An amount in the form of a figure that it is a part of. */
  static String like(Figure.Value value, BigDecimal amount) {
    if (value instanceof Figure.Value.Money m) {
      return money(amount, m.currency());
    }
    return value instanceof Figure.Value.YearlyAndOnce y
        ? money(amount, y.currency())
        : shortNumber(amount);
  }

  /** Yearly money and money that comes once, each in words; a part that is nothing is not told. */
  static String yearlyAndOnce(
      Figure.Value.YearlyAndOnce money, Function<BigDecimal, String> amount) {
    if (money.once().signum() == 0) {
      return amount.apply(money.yearly()) + " a year";
    }
    String once = amount.apply(money.once()) + " once";
    return money.yearly().signum() == 0
        ? once
        : amount.apply(money.yearly()) + " a year and " + once;
  }

  /** A figure's value in full view. */
  public static String exact(Figure.Value value) {
    if (value instanceof Figure.Value.Money m) {
      return money(m.amount(), m.currency());
    } else if (value instanceof Figure.Value.YearlyAndOnce y) {
      return yearlyAndOnce(y, amount -> money(amount, y.currency()));
    } else if (value instanceof Figure.Value.Count c) {
      return shortNumber(BigDecimal.valueOf(c.number()));
    } else if (value instanceof Figure.Value.Quantity q) {
      return quantity(q.number(), q.unit());
    } else if (value instanceof Figure.Value.Month m) {
      return month(m.month());
    } else if (value instanceof Figure.Value.Duration d) {
      return count(d.months(), "month");
    } else if (value instanceof Figure.Value.Words w) {
      return w.text();
    }
    throw new IllegalStateException("a kind of figure without words: " + value);
  }
}
