package dev.dossier.understand;

import dev.dossier.finding.Place;
import dev.dossier.model.Basis;
import dev.dossier.model.Better;
import dev.dossier.model.Measurement;
import dev.dossier.model.Nature;
import dev.dossier.model.Outcome;
import dev.dossier.model.Outcome.Amount;
import dev.dossier.model.ValueInput;
import dev.dossier.playbook.ValueModel;
import dev.dossier.source.Values;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.rules.WrongValue;
import dev.dossier.understand.Mention.Kind;
import dev.dossier.understand.rules.NoFigure;
import dev.dossier.understand.rules.TwoFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one outcome of evidence. */
final class OutcomeReader {
  private static final String MODEL = "value-model";
  private static final String INPUTS = "inputs";

  private final FileReading reading;
  private final String currency;
  private final Values outcome;

  /**
   * A reader of one outcome.
   *
   * @param currency the package's currency, in which value models count
   */
  OutcomeReader(FileReading reading, String currency, Values outcome) {
    this.reading = reading;
    this.currency = currency;
    this.outcome = outcome;
  }

  /** The outcome; nothing when it has no metric or no figure, of which findings tell. */
  Optional<Outcome> read() {
    Optional<Amount> amount = amount();
    return outcome
        .text("metric")
        .flatMap(metric -> amount.map(found -> outcome(metric.strip(), found)));
  }

  private Outcome outcome(String metric, Amount amount) {
    Optional<ValueModel> model =
        outcome.text(MODEL).flatMap(id -> reading.playbook().flatMap(b -> b.valueModel(id)));
    Measurement unit = unit(model);
    Optional<Better> better =
        outcome.text("better").map(word -> Better.valueOf(word.toUpperCase(Locale.ROOT)));
    return new Outcome(
        metric,
        amount,
        unit,
        better,
        outcome.period("measured"),
        basis(amount),
        outcome.text("source").map(String::strip),
        nature(model, unit, better),
        outcome.path());
  }

  private Optional<Amount> amount() {
    boolean change = outcome.has("from") || outcome.has("to");
    if (outcome.has(MODEL)) {
      for (String key : List.of("from", "to", "value")) {
        if (outcome.has(key)) {
          two(key, MODEL);
        }
      }
      return outcome.text(MODEL).map(this::modelled);
    }
    if (change) {
      inputsBeside(outcome.has("from") ? "from" : "to");
      return change();
    }
    if (outcome.has("value")) {
      inputsBeside("value");
    } else if (outcome.has(INPUTS)) {
      reading.findings().add(new NoFigure().half(key(INPUTS), INPUTS, MODEL));
    } else {
      reading.findings().add(new NoFigure().at(outcome.place()));
    }
    return outcome.number("value").map(Amount.Stated::new);
  }

  private Optional<Amount> change() {
    for (String[] pair : new String[][] {{"from", "to"}, {"to", "from"}}) {
      if (outcome.has(pair[0]) && !outcome.has(pair[1])) {
        reading.findings().add(new NoFigure().half(key(pair[0]), pair[0], pair[1]));
      }
    }
    return outcome
        .number("from")
        .flatMap(
            from ->
                outcome
                    .number("to")
                    .map(to -> new Amount.Change(from, to, outcome.number("value"))));
  }

  private Amount modelled(String model) {
    reading.mention(outcome, MODEL, Kind.VALUE_MODEL, model);
    reading.mentionKeys(outcome, INPUTS, Kind.INPUT, model);
    List<ValueInput> inputs = new ArrayList<>();
    outcome
        .mapping(INPUTS)
        .ifPresent(given -> given.keys().forEach(n -> input(given, n).ifPresent(inputs::add)));
    Optional<Basis> claimed = outcome.text("basis").map(OutcomeReader::basis);
    return new Amount.Modelled(model, inputs, claimed);
  }

  private Optional<ValueInput> input(Values given, String name) {
    Optional<Values> detailed = given.mapping(name);
    if (detailed.isPresent()) {
      return detailed.get().number("value").flatMap(value -> input(detailed.get(), name, value));
    }
    if (!(given.node(name).orElse(null) instanceof Scalar)) {
      return Optional.empty();
    }
    return given
        .number(name)
        .map(value -> new ValueInput(name, value, value, value, statedBasis(), source()));
  }

  private Optional<ValueInput> input(Values given, String name, BigDecimal value) {
    BigDecimal low = given.number("low").orElse(value);
    BigDecimal high = given.number("high").orElse(value);
    boolean lowFits = bound(given, "low", low.compareTo(value) <= 0, "at most the value");
    boolean highFits = bound(given, "high", high.compareTo(value) >= 0, "at least the value");
    if (!lowFits || !highFits) {
      return Optional.empty();
    }
    Basis basis = given.text("basis").map(OutcomeReader::basis).orElse(statedBasis());
    Optional<String> source = given.text("source").map(String::strip).or(this::source);
    return Optional.of(new ValueInput(name, value, low, high, basis, source));
  }

  private boolean bound(Values given, String key, boolean fits, String expected) {
    if (!fits) {
      reading
          .findings()
          .add(
              new WrongValue()
                  .at(
                      given.place(key),
                      given.path(key),
                      given.number(key).map(BigDecimal::toPlainString).orElse(""),
                      expected,
                      "Let `low`, `value` and `high` rise in this order."));
    }
    return fits;
  }

  /** A value model counts in its own unit; another one beside it would be a second opinion. */
  private Measurement unit(Optional<ValueModel> model) {
    Measurement stated = outcome.text("unit").map(Measurement::of).orElse(Measurement.NONE);
    if (model.isEmpty()) {
      return stated;
    }
    Measurement own = Measurement.of(model.get().unit().replace("{currency}", currency));
    if (outcome.text("unit").isPresent() && !stated.equals(own)) {
      reading
          .findings()
          .add(new TwoFigures().unit(outcome.place("unit"), stated.text(), own.text()));
    }
    return own;
  }

  private Basis basis(Amount amount) {
    if (!(amount instanceof Amount.Modelled modelled)) {
      return statedBasis();
    }
    Basis best = outcome.has("basis") ? statedBasis() : Basis.MEASURED;
    return modelled.inputs().stream().map(ValueInput::basis).reduce(best, Basis::weaker);
  }

  private Basis statedBasis() {
    return outcome.text("basis").map(OutcomeReader::basis).orElse(Basis.ESTIMATED);
  }

  private static Basis basis(String word) {
    return Basis.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private Optional<String> source() {
    return outcome.text("source").map(String::strip);
  }

  private Optional<Nature> nature(
      Optional<ValueModel> model, Measurement unit, Optional<Better> better) {
    Optional<Nature> stated =
        outcome
            .text("nature")
            .flatMap(
                word ->
                    Arrays.stream(Nature.values())
                        .filter(nature -> nature.word().equals(word))
                        .findFirst());
    Optional<Nature> usual =
        better
            .filter(direction -> unit.money())
            .map(direction -> direction == Better.LOWER ? Nature.SAVINGS : Nature.REVENUE);
    return stated.or(() -> model.flatMap(ValueModel::nature)).or(() -> usual);
  }

  private void inputsBeside(String figure) {
    if (outcome.has(INPUTS)) {
      two(INPUTS, figure);
    }
  }

  private void two(String key, String other) {
    reading.findings().add(new TwoFigures().at(key(key), key, other));
  }

  private Place key(String key) {
    return reading.file().positions().key(outcome.path(key));
  }
}
