package dev.dossier.assess;

import dev.dossier.model.Basis;
import dev.dossier.model.Measurement;
import dev.dossier.model.ValueInput;
import dev.dossier.playbook.Formula;
import dev.dossier.playbook.ValueModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One value model worked out with the inputs of one outcome. */
final class ModelRun {
  /** Above this many ranges their corners, two to this power, are too many to visit. */
  private static final int MOST_RANGES = 12;

  private static final int LONGEST_PLAIN_NUMBER = 30;

  private final ValueModel model;
  private final String currency;
  private final Map<String, ValueInput> stated = new HashMap<>();

  ModelRun(ValueModel model, List<ValueInput> inputs, String currency) {
    this.model = model;
    this.currency = currency;
    inputs.forEach(input -> stated.putIfAbsent(input.name(), input));
  }

  Reckoning reckon() {
    List<Reckoning.Used> used = new ArrayList<>();
    for (ValueModel.Input input : model.inputs()) {
      Optional<Reckoning.Used> number = used(input);
      if (number.isEmpty()) {
        return fault(Optional.of(input.name()), "The value model needs a number for this input.");
      }
      used.add(number.get());
    }
    Formula.Reading reading = Formula.read(model.formula());
    if (reading instanceof Formula.Understood understood) {
      return reckon(understood.formula(), used);
    }
    return fault(Optional.empty(), ((Formula.Fault) reading).message());
  }

  private Optional<Reckoning.Used> used(ValueModel.Input input) {
    String unit = resolved(input.unit());
    ValueInput number = stated.get(input.name());
    return number != null
        ? Optional.of(new Reckoning.Used(input, number, unit, false))
        : input
            .fallback()
            .map(known -> new Reckoning.Used(input, fallback(input, known), unit, true));
  }

  /** Somebody else's figure is at best an estimate of this package's own. */
  private ValueInput fallback(ValueModel.Input input, BigDecimal known) {
    Optional<String> source = Optional.of(model.source());
    return new ValueInput(input.name(), known, known, known, Basis.ESTIMATED, source);
  }

  private Reckoning reckon(Formula formula, List<Reckoning.Used> used) {
    Map<String, BigDecimal> likely = new HashMap<>();
    List<ValueInput> ranged = new ArrayList<>();
    Basis basis = Basis.MEASURED;
    for (Reckoning.Used input : used) {
      ValueInput number = input.number();
      likely.put(number.name(), number.value());
      basis = basis.weaker(number.basis());
      if (number.low().compareTo(number.high()) < 0) {
        ranged.add(number);
      }
    }
    if (ranged.size() > MOST_RANGES) {
      return fault(
          Optional.empty(), "At most " + MOST_RANGES + " inputs of a value model have a range.");
    }
    return reckon(formula, used, likely, ranged, basis);
  }

  private Reckoning reckon(
      Formula formula,
      List<Reckoning.Used> used,
      Map<String, BigDecimal> likely,
      List<ValueInput> ranged,
      Basis basis) {
    Formula.Result result = formula.evaluate(likely);
    if (!(result instanceof Formula.Value value)) {
      return fault(Optional.empty(), ((Formula.Fault) result).message());
    }
    BigDecimal low = value.number();
    BigDecimal high = value.number();
    Map<String, BigDecimal> corner = new HashMap<>(likely);
    for (int bits = 0; bits < 1 << ranged.size(); bits++) {
      for (int i = 0; i < ranged.size(); i++) {
        ValueInput input = ranged.get(i);
        corner.put(input.name(), (bits >> i & 1) == 0 ? input.low() : input.high());
      }
      if (!(formula.evaluate(corner) instanceof Formula.Value extreme)) {
        return fault(
            Optional.empty(), "Within the ranges of its inputs the formula has no result.");
      }
      low = low.min(extreme.number());
      high = high.max(extreme.number());
    }
    return new Reckoning.Result(
        model,
        value.number(),
        low,
        high,
        basis,
        model.formula(),
        formula.textWith(name -> plain(likely.get(name))),
        used,
        Measurement.of(resolved(model.unit())),
        model.nature());
  }

  private String resolved(String unit) {
    return unit.replace("{currency}", currency);
  }

  private static String plain(BigDecimal number) {
    boolean small = Math.abs((long) number.scale()) < LONGEST_PLAIN_NUMBER;
    String text = small ? number.toPlainString() : number.toString();
    return number.signum() < 0 ? "(" + text + ")" : text;
  }

  private Reckoning fault(Optional<String> input, String message) {
    return new Reckoning.Fault(model.id(), input, message);
  }
}
