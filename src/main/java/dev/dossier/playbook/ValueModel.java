package dev.dossier.playbook;

import dev.dossier.model.Nature;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A named formula that turns a technical result into a figure people outside can weigh.
 *
 * @param formula arithmetic over input names: {@code + - * /}, parentheses and numbers; a minus
 *     between names stands between spaces
 * @param unit unit of the result; {@code {currency}} stands for the package's currency
 * @param nature what kind of money the result is; absent when it is no money
 * @param source where the formula comes from
 */
public record ValueModel(
    String id,
    String title,
    String explanation,
    String formula,
    String unit,
    Optional<Nature> nature,
    List<Input> inputs,
    String source) {
  public ValueModel {
    inputs = List.copyOf(inputs);
  }

  /**
   * A typed input.
   *
   * @param unit what it counts; {@code {currency}} stands for the package's currency
   * @param fallback value used where the package states none
   */
  public record Input(String name, String title, String unit, Optional<BigDecimal> fallback) {}
}
