package dev.dossier.assess;

import dev.dossier.model.Basis;
import dev.dossier.model.Measurement;
import dev.dossier.model.Nature;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What an outcome is worth, as one number with its range.
 *
 * @param amount what was gained; below 0 when the change was for the worse
 * @param low the least it may be; equal to {@code amount} unless a value model gives a range
 * @param high the most it may be
 * @param unit what it counts
 * @param nature what kind of money it is, where that is known
 * @param basis how it is known
 */
public record Worth(
    BigDecimal amount,
    BigDecimal low,
    BigDecimal high,
    Measurement unit,
    Optional<Nature> nature,
    Basis basis) {
  public boolean money() {
    return unit.money();
  }

  public boolean yearly() {
    return unit.yearly();
  }

  /** Whether it is money in this currency. */
  public boolean moneyIn(String currency) {
    return unit.currency().filter(currency::equals).isPresent();
  }

  /** The part of it that a share in the result amounts to. */
  public Worth times(BigDecimal share) {
    return new Worth(part(amount, share), part(low, share), part(high, share), unit, nature, basis);
  }

  private static BigDecimal part(BigDecimal whole, BigDecimal share) {
    return share.compareTo(BigDecimal.ONE) == 0
        ? whole
        : whole.multiply(share, MathContext.DECIMAL128);
  }
}
