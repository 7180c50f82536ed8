package dev.dossier.assess;

import dev.dossier.model.Basis;
import dev.dossier.model.Measurement;
import dev.dossier.model.Nature;
import dev.dossier.model.ValueInput;
import dev.dossier.playbook.ValueModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What came of putting an outcome's inputs into a value model. */
public sealed interface Reckoning {
  /**
   * The model's result, with all that a reader needs to work it out again.
   *
   * @param value what the formula comes to
   * @param low the least it comes to when every input takes the worse end of its range
   * @param high the most it comes to
   * @param basis how the result is known: as the weakest of its inputs
   * @param formula the formula with the names of its inputs
   * @param arithmetic the formula with numbers in place of names
   * @param inputs every input of the model, in the model's order
   * @param unit unit of the result, the package's currency put in
   * @param nature what kind of money it is; absent when it is no money
   */
  record Result(
      ValueModel model,
      BigDecimal value,
      BigDecimal low,
      BigDecimal high,
      Basis basis,
      String formula,
      String arithmetic,
      List<Used> inputs,
      Measurement unit,
      Optional<Nature> nature)
      implements Reckoning {
    public Result {
      inputs = List.copyOf(inputs);
    }
  }

  /**
   * An input and the number used for it.
   *
   * @param unit what it counts, the package's currency put in
   * @param fallback whether the package states none, so that the playbook's own number stands; such
   *     a number counts as estimated
   */
  record Used(ValueModel.Input input, ValueInput number, String unit, boolean fallback) {}

  /**
   * Why there is no result.
   *
   * @param input the input it concerns, where it concerns one
   * @param message one sentence on what is wrong
   */
  record Fault(String model, Optional<String> input, String message) implements Reckoning {}
}
