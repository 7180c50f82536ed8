package dev.dossier.cli;

import dev.dossier.model.Basis;
import dev.dossier.model.ValueInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An outcome with a value model, as a file of evidence has it.
 *
 * @param inputs those that are stated; the playbook's own stay with it
 */
record OutcomeYaml(String metric, String model, List<ValueInput> inputs, Optional<String> source) {

  /** Lines for the front matter, the key of all outcomes first. */
  String text() {
    Basis weakest = inputs.stream().map(ValueInput::basis).reduce(Basis.MEASURED, Basis::weaker);
    StringBuilder yaml = new StringBuilder("outcomes:\n");
    yaml.append("  - metric: ").append(YamlScalar.of(metric)).append('\n');
    yaml.append("    value-model: ").append(model).append('\n');
    if (!inputs.isEmpty()) {
      yaml.append("    inputs:\n");
      inputs.forEach(
          input ->
              yaml.append("      ")
                  .append(input.name())
                  .append(": ")
                  .append(number(input, weakest))
                  .append('\n'));
    }
    yaml.append("    basis: ").append(weakest.word()).append('\n');
    if (weakest == Basis.MEASURED) {
      yaml.append("    # measured: the month, as 2026-06\n");
    }
    yaml.append(
        source
            .map(where -> "    source: " + YamlScalar.of(where) + "\n")
            .orElse("    # source: where a reader can check it\n"));
    return yaml.toString();
  }

  /** A bare number where it has no range and is known as well as the others. */
  private static String number(ValueInput input, Basis weakest) {
    boolean ranged = input.low().compareTo(input.high()) < 0;
    boolean better = input.basis() != weakest;
    String value = plain(input.value());
    if (!ranged && !better) {
      return value;
    }
    return "{value: "
        + value
        + (ranged ? ", low: " + plain(input.low()) + ", high: " + plain(input.high()) : "")
        + (better ? ", basis: " + input.basis().word() : "")
        + "}";
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
