package dev.dossier.assess.rules.words;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/**
 * The signs and names of money that people type. Codes that are English words too, such as {@code
 * ALL} and {@code TOP}, are left out.
 */
final class Currencies {
  private static final Set<String> DOLLARS =
      Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN");
  private static final Set<String> CROWNS = Set.of("SEK", "NOK", "DKK", "CZK", "ISK");
  private static final Set<String> CODES =
      Set.of(
          "USD", "EUR", "GBP", "JPY", "CHF", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "CNY", "INR",
          "KRW", "THB", "IDR", "MYR", "VND", "PHP", "SEK", "NOK", "DKK", "CZK", "ISK", "PLN", "HUF",
          "RON", "BGN", "UAH", "ILS", "AED", "SAR", "ZAR", "NGN", "KES", "EGP", "BRL", "MXN", "ARS",
          "CLP", "COP", "PEN");
  private static final Map<String, Set<String>> SIGNS =
      Map.ofEntries(
          entry("US$", Set.of("USD")),
          entry("C$", Set.of("CAD")),
          entry("CA$", Set.of("CAD")),
          entry("A$", Set.of("AUD")),
          entry("AU$", Set.of("AUD")),
          entry("NZ$", Set.of("NZD")),
          entry("S$", Set.of("SGD")),
          entry("HK$", Set.of("HKD")),
          entry("R$", Set.of("BRL")),
          entry("$", DOLLARS),
          entry("€", Set.of("EUR")),
          entry("£", Set.of("GBP")),
          entry("¥", Set.of("JPY", "CNY")),
          entry("₹", Set.of("INR")),
          entry("₩", Set.of("KRW")),
          entry("฿", Set.of("THB")),
          entry("₫", Set.of("VND")),
          entry("₴", Set.of("UAH")),
          entry("₪", Set.of("ILS")));
  private static final Map<String, Set<String>> NAMES =
      Map.ofEntries(
          entry("dollar", DOLLARS),
          entry("dollars", DOLLARS),
          entry("euro", Set.of("EUR")),
          entry("euros", Set.of("EUR")),
          entry("pounds", Set.of("GBP")),
          entry("yen", Set.of("JPY")),
          entry("yuan", Set.of("CNY")),
          entry("francs", Set.of("CHF")),
          entry("rupees", Set.of("INR")),
          entry("baht", Set.of("THB")),
          entry("kronor", CROWNS),
          entry("kroner", CROWNS),
          entry("zloty", Set.of("PLN")),
          entry("reais", Set.of("BRL")),
          entry("pesos", Set.of("MXN", "ARS", "CLP", "COP", "PHP")));
  private static final int LONGEST_SIGN = 3;

  private Currencies() {}

  /** The currencies that a word may stand for; empty when it is no money. */
  static Set<String> named(Word word) {
    return CODES.contains(word.text())
        ? Set.of(word.text())
        : NAMES.getOrDefault(word.plain(), Set.of());
  }

  /** Whether these capital letters are the code of a currency. */
  static boolean isCode(String letters) {
    return CODES.contains(letters);
  }

  /** The longest sign of money that ends at this offset; empty when there is none. */
  static String signBefore(String sentence, int end) {
    for (int length = Math.min(LONGEST_SIGN, end); length > 0; length--) {
      String sign = sentence.substring(end - length, end);
      if (SIGNS.containsKey(sign)) {
        return sign;
      }
    }
    return "";
  }

  /** The sign of money that begins at this offset; empty when there is none. */
  static String signAt(String sentence, int start) {
    String sign = start < sentence.length() ? sentence.substring(start, start + 1) : "";
    return SIGNS.containsKey(sign) ? sign : "";
  }

  static Set<String> signed(String sign) {
    return SIGNS.getOrDefault(sign, Set.of());
  }
}
