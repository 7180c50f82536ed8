package dev.dossier.assess;

import dev.dossier.model.Better;
import dev.dossier.model.Nature;
import dev.dossier.model.Outcome;
import dev.dossier.model.Outcome.Amount.Change;
import dev.dossier.model.Outcome.Amount.Modelled;
import dev.dossier.model.Outcome.Amount.Stated;
import dev.dossier.model.ValueInput;
import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.ValueModel;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * What outcomes are worth by the value models of one playbook.
 *
 * @param currency the package's currency, which the models' results are in
 */
public record Valuer(Playbook playbook, String currency) {
  /**
   * What an outcome is worth; absent when its value model is unknown or gives no result.
   *
   * <p>A change is worth the difference in the direction that counts as better. Where the outcome
   * does not say which, revenue is better higher, savings and avoided cost are better lower, and
   * any other change is taken for the improvement that it is told as.
   */
  public Optional<Worth> worth(Outcome outcome) {
    Outcome.Amount amount = outcome.amount();
    if (amount instanceof Change change) {
      return Optional.of(exactly(gain(change, outcome), outcome));
    }
    if (amount instanceof Stated stated) {
      return Optional.of(exactly(stated.value(), outcome));
    }
    return reckon(outcome)
        .filter(Reckoning.Result.class::isInstance)
        .map(Reckoning.Result.class::cast)
        .map(result -> modelled(result, outcome));
  }

  /** The outcome's value model at work; absent when it names none that the playbook has. */
  public Optional<Reckoning> reckon(Outcome outcome) {
    if (!(outcome.amount() instanceof Modelled modelled)) {
      return Optional.empty();
    }
    Optional<ValueModel> model = playbook.valueModel(modelled.model());
    return model.map(known -> reckon(known, modelled.inputs()));
  }

  /** A value model at work on some inputs. */
  public Reckoning reckon(ValueModel model, List<ValueInput> inputs) {
    return new ModelRun(model, inputs, currency).reckon();
  }

  private static Worth exactly(BigDecimal amount, Outcome outcome) {
    return new Worth(amount, amount, amount, outcome.unit(), nature(outcome), outcome.basis());
  }

  private static Worth modelled(Reckoning.Result result, Outcome outcome) {
    return new Worth(
        result.value(),
        result.low(),
        result.high(),
        result.unit(),
        outcome.nature().or(result::nature),
        outcome.basis().weaker(result.basis()));
  }

  private static BigDecimal gain(Change change, Outcome outcome) {
    BigDecimal rise = change.to().subtract(change.from(), MathContext.DECIMAL128);
    return direction(change, outcome) == Better.HIGHER ? rise : rise.negate();
  }

  private static Better direction(Change change, Outcome outcome) {
    return outcome
        .better()
        .or(() -> outcome.nature().map(Valuer::direction))
        .orElse(change.to().compareTo(change.from()) < 0 ? Better.LOWER : Better.HIGHER);
  }

  private static Better direction(Nature nature) {
    return switch (nature) {
      case REVENUE -> Better.HIGHER;
      case SAVINGS, AVOIDED_COST -> Better.LOWER;
    };
  }

  /** Money that fell by itself is savings and money that rose is revenue, unless a file says. */
  private static Optional<Nature> nature(Outcome outcome) {
    if (outcome.nature().isPresent() || !outcome.unit().money()) {
      return outcome.nature();
    }
    return outcome.amount() instanceof Change change
        ? Optional.of(direction(change, outcome) == Better.LOWER ? Nature.SAVINGS : Nature.REVENUE)
        : Optional.empty();
  }
}
