package dev.dossier.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One result of the work, as a figure that can be checked.
 *
 * @param metric what was measured, in the author's words
 * @param amount where the figure comes from: a change, a bare value, a value model, or nothing yet
 * @param unit what the figure counts; for a value model, the model's own unit
 * @param better the direction that counts as an improvement
 * @param measured when it was measured, as written (a month or a day)
 * @param basis how it is known; for a value model, never better than its weakest input
 * @param source where a reader can check it
 * @param nature savings, revenue or avoided cost, when the figure is money
 * @param path position in the file's front matter, such as {@code outcomes[0]}
 */
public record Outcome(
    String metric,
    Amount amount,
    Measurement unit,
    Optional<Better> better,
    Optional<Period> measured,
    Basis basis,
    Optional<String> source,
    Optional<Nature> nature,
    String path) {

  /** Where an outcome's figure comes from. */
  public sealed interface Amount {
    /** Before and after; the value is what was gained in the direction that counts as better. */
    record Change(BigDecimal from, BigDecimal to, Optional<BigDecimal> stated) implements Amount {}

    /** A value stated alone. */
    record Stated(BigDecimal value) implements Amount {}

    /**
     * A value computed by a named model of the playbook.
     *
     * @param inputs in the order of the file
     * @param claimed the basis that the file gives for the result, whatever its inputs are
     */
    record Modelled(String model, List<ValueInput> inputs, Optional<Basis> claimed)
        implements Amount {
      public Modelled {
        inputs = List.copyOf(inputs);
      }

      /** A value whose basis the file leaves to its inputs. */
      public Modelled(String model, List<ValueInput> inputs) {
        this(model, inputs, Optional.empty());
      }
    }
  }
}
