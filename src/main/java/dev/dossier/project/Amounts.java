package dev.dossier.project;

import dev.dossier.model.Measurement;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Numbers with what they count. */
public final class Amounts {
  private static final Map<String, String> ANSWERS = Map.of("true", "yes", "false", "no");

  private Amounts() {}

  /** An amount with its unit; money that recurs says so. */
  public static String of(BigDecimal number, Measurement unit) {
    return unit.currency()
        .map(currency -> Wording.money(number, currency) + (unit.yearly() ? " a year" : ""))
        .orElseGet(() -> Wording.quantity(number, unit.text()));
  }

  /**
   * What an opportunity states for one of its criteria.
   *
   * @param criterion its id in the playbook
   * @param value as the file has it: a number, {@code true} or {@code false}
   */
  public static String stated(String criterion, String value, String currency) {
    Optional<String> answer = Optional.ofNullable(ANSWERS.get(value.toLowerCase(Locale.ROOT)));
    return answer.orElseGet(() -> stated(criterion, new BigDecimal(value), currency));
  }

  private static String stated(String criterion, BigDecimal number, String currency) {
    return switch (criterion) {
      case "impact" -> Wording.money(number, currency);
      case "duration" -> duration(number);
      case "complexity" -> Wording.quantity(number, "times");
      default -> Wording.number(number);
    };
  }

  private static String duration(BigDecimal months) {
    boolean one = months.compareTo(BigDecimal.ONE) == 0;
    return Wording.number(months) + (one ? " month" : " months");
  }
}
