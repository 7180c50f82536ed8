package dev.dossier.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a figure counts, such as {@code USD/year}, {@code ms} or {@code percent}.
 *
 * @param text the unit as written
 * @param currency ISO 4217 code when the figure is money
 * @param yearly whether the figure recurs every year; money without it is one-time
 */
public record Measurement(String text, Optional<String> currency, boolean yearly) {
  private static final Pattern MONEY =
      Pattern.compile("([A-Z]{3})(?:\\s*(/|per)\\s*(year|yr|annum))?");

  public static final Measurement NONE = new Measurement("", Optional.empty(), false);

  /** Reads a unit; anything that is not three capital letters, perhaps a year, is not money. */
  public static Measurement of(String text) {
    String trimmed = text.strip();
    var money = MONEY.matcher(trimmed);
    if (money.matches()) {
      return new Measurement(trimmed, Optional.of(money.group(1)), money.group(3) != null);
    }
    boolean yearly = trimmed.toLowerCase(Locale.ROOT).endsWith("/year");
    return new Measurement(trimmed, Optional.empty(), yearly);
  }

  public boolean money() {
    return currency.isPresent();
  }
}
