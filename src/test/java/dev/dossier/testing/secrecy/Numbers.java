package dev.dossier.testing.secrecy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbers of evidence that the reader sees as exactly as {@code shown} says: under {@code
 * magnitude} the digits are secret and their count is not, under {@code hidden} even whether there
 * is one.
 */
final class Numbers {
  private static final String EXACT = "exact";

  private final SecretPackage to;
  private final String shown;
  private final int claimed;

  Numbers(SecretPackage to, String shown) {
    this.to = to;
    this.shown = shown;
    Chance chance = shown.equals(EXACT) ? to.open : to.secret;
    this.claimed = chance.of(1, 2, 4);
  }

  private boolean exact() {
    return shown.equals(EXACT);
  }

  private boolean hidden() {
    return shown.equals("hidden");
  }

  private Chance presence() {
    return hidden() ? to.secret : to.open;
  }

  /** Own share: the whole, a half or a quarter. */
  String share() {
    return BigDecimal.ONE.divide(BigDecimal.valueOf(claimed)).toPlainString();
  }

  /** A number that is at least 2, since 1 is a magnitude of its own. */
  private long number(int digits) {
    long number = exact() ? to.open.digits(digits) : to.secrets.number(digits);
    return Math.max(2, number);
  }

  Optional<Long> count(int mostDigits) {
    if (presence().oneIn(3)) {
      return Optional.empty();
    }
    return Optional.of(number(presence().between(1, mostDigits)));
  }

  Optional<String> reach(List<String> keys) {
    List<String> stated = new ArrayList<>();
    for (String key : keys) {
      if (presence().oneIn(2)) {
        stated.add(key + ": " + number(presence().between(1, 6)));
      }
    }
    return stated.isEmpty() ? Optional.empty() : Optional.of("{" + String.join(", ", stated) + "}");
  }

  /** The figure of an outcome, as entries of its mapping. */
  String outcome() {
    boolean money = !presence().oneIn(3);
    int digits = presence().of(4, 6, 7, 8);
    boolean savings = presence().oneIn(2);
    boolean yearly = presence().oneIn(2);
    if (!money) {
      return figure(number(digits), "ms", "", true);
    }
    String unit = yearly ? "USD/year" : "USD";
    long whole = number(digits) * claimed;
    if (!exact()) {
      to.secrets.note(BigDecimal.valueOf(whole));
    }
    String nature = ", nature: " + (savings ? "savings" : "revenue");
    boolean modelled = savings && yearly && !exact() && to.secret.oneIn(3);
    return modelled ? model(whole) : figure(whole, unit, nature, savings) + source();
  }

  private String figure(long gain, String unit, String nature, boolean lower) {
    Chance chance = exact() ? to.open : to.secret;
    if (chance.oneIn(2)) {
      return "value: " + gain + ", unit: " + unit + nature;
    }
    long least = exact() ? 1000 : to.secrets.number(8);
    if (!exact()) {
      to.secrets.note(BigDecimal.valueOf(least + gain));
    }
    String change =
        lower
            ? "from: %d, to: %d, better: lower".formatted(least + gain, least)
            : "from: %d, to: %d, better: higher".formatted(least, least + gain);
    return change + ", unit: " + unit + nature;
  }

  private String model(long gain) {
    long after = to.secrets.number(8);
    to.secrets.note(BigDecimal.valueOf(after + gain));
    return "value-model: run-cost, inputs: {cost-before: {value: %d, basis: measured, source: %s}, cost-after: {value: %d, basis: measured}}"
        .formatted(after + gain, FileText.quoted(to.secrets.line()), after);
  }

  private String source() {
    return exact() ? "" : ", source: \"https://example.com/" + to.secrets.word() + "\"";
  }
}
