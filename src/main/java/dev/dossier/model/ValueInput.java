package dev.dossier.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One input of a value model, with the range it may lie in.
 *
 * @param value the most likely value
 * @param low lowest plausible value; equal to {@code value} when nothing else is known
 * @param high highest plausible value
 * @param basis how the value is known
 * @param source where a reader can check it
 */
public record ValueInput(
    String name,
    BigDecimal value,
    BigDecimal low,
    BigDecimal high,
    Basis basis,
    Optional<String> source) {
  public ValueInput {
    if (low.compareTo(value) > 0 || high.compareTo(value) < 0) {
      throw new IllegalArgumentException("low ≤ value ≤ high does not hold for " + name);
    }
  }
}
