package dev.dossier.assess.rules.words;

import java.math.BigDecimal;

/** How exactly a written number is meant. */
public final class Rounding {
  private Rounding() {}

  /**
   * The unit of the last digit that is meant. A long whole number that ends in noughts is taken for
   * a rounded one, but two digits of it always hold; below a thousand every digit does.
   */
  public static BigDecimal step(BigDecimal number) {
    BigDecimal size = number.abs();
    if (size.scale() > 0) {
      return size.ulp();
    }
    String digits = size.toBigInteger().toString();
    int noughts = digits.length() - digits.replaceAll("0+$", "").length();
    int rounded = digits.length() < 4 ? 0 : Math.min(noughts, digits.length() - 2);
    return BigDecimal.TEN.pow(rounded);
  }
}
