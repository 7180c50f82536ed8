package dev.dossier.project;

import dev.dossier.model.Measurement;
import java.math.BigDecimal;

/** Numbers with what they count. */
public final class Amounts {
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
    if (value.equals("true") || value.equals("false")) {
      return value.equals("true") ? "yes" : "no";
    } else if (!value.matches("\\d+(?:\\.\\d+)?")) {
      return value;
    }
    BigDecimal number = new BigDecimal(value);
    return switch (criterion) {
      case "impact" -> Wording.money(number, currency);
      case "duration" -> Wording.number(number) + (value.equals("1") ? " month" : " months");
      case "complexity" -> Wording.quantity(number, "times");
      default -> Wording.number(number);
    };
  }
}
