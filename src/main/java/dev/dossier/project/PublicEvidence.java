package dev.dossier.project;

import dev.dossier.assess.Valuer;
import dev.dossier.assess.Worth;
import dev.dossier.model.Evidence;
import dev.dossier.model.Measurement;
import dev.dossier.model.Outcome;
import dev.dossier.model.Outcome.Amount.Modelled;
import dev.dossier.model.Outcome.Amount.Stated;
import dev.dossier.model.Reach;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Evidence with figures no more exact than the public may know them.
 *
 * <p>Figures are cut before anything is computed from them, so that no sum, no largest value and no
 * order on the public site can tell more than {@code public-figures} allows.
 */
final class PublicEvidence {
  /** An amount that no value model gives: the outcome is told, its figure is not. */
  private static final Modelled UNTOLD = new Modelled("", List.of());

  private final Valuer valuer;

  PublicEvidence(Valuer valuer) {
    this.valuer = valuer;
  }

  Evidence of(Evidence e) {
    return switch (e.publicFigures()) {
      case EXACT -> with(e, exact(e));
      case MAGNITUDE -> with(e, magnitudes(e));
      case HIDDEN -> with(e, untold(e));
    };
  }

  /** Everything about a file that is a number, and the number of those who stay unnamed. */
  private record Numbers(
      BigDecimal share,
      Reach reach,
      long stakeholders,
      Optional<BigDecimal> complexity,
      List<Outcome> outcomes,
      int count,
      OptionalInt views,
      OptionalInt mentees,
      OptionalInt promoted) {}

  private static Numbers exact(Evidence e) {
    return new Numbers(
        e.share(),
        e.reach(),
        people(e),
        e.complexity(),
        e.outcomes(),
        e.count(),
        e.views(),
        e.mentees(),
        e.promoted());
  }

  private Numbers magnitudes(Evidence e) {
    return new Numbers(
        BigDecimal.ONE,
        new Reach(
            magnitude(e.reach().teams()),
            magnitude(e.reach().engineers()),
            magnitude(e.reach().products()),
            magnitude(e.reach().customers()),
            magnitude(e.reach().organizations())),
        magnitude(people(e)),
        e.complexity().map(Magnitude::least),
        e.outcomes().stream().map(o -> magnitude(o, e)).toList(),
        (int) magnitude(e.count()),
        magnitude(e.views()),
        magnitude(e.mentees()),
        magnitude(e.promoted()));
  }

  private Numbers untold(Evidence e) {
    return new Numbers(
        BigDecimal.ONE,
        Reach.NONE,
        0,
        Optional.empty(),
        e.outcomes().stream().map(this::untold).toList(),
        1,
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  private static long people(Evidence e) {
    return e.stakeholders().stream().distinct().count();
  }

  /** What the candidate may claim of it, as a magnitude. */
  private Outcome magnitude(Outcome outcome, Evidence e) {
    return valuer
        .worth(outcome)
        .map(whole -> whole.money() ? whole.times(e.share()) : whole)
        .map(worth -> outcome(outcome, Magnitude.least(worth.amount()), worth))
        .orElseGet(() -> untold(outcome));
  }

  private static Outcome outcome(Outcome told, BigDecimal amount, Worth worth) {
    return new Outcome(
        told.metric(),
        new Stated(amount),
        worth.unit(),
        Optional.empty(),
        told.measured(),
        worth.basis(),
        Optional.empty(),
        worth.nature(),
        told.path());
  }

  private Outcome untold(Outcome outcome) {
    return new Outcome(
        outcome.metric(),
        UNTOLD,
        Measurement.NONE,
        Optional.empty(),
        outcome.measured(),
        valuer.worth(outcome).map(Worth::basis).orElse(outcome.basis()),
        Optional.empty(),
        Optional.empty(),
        outcome.path());
  }

  private static long magnitude(long number) {
    return Magnitude.least(BigDecimal.valueOf(number)).longValueExact();
  }

  private static OptionalLong magnitude(OptionalLong number) {
    return number.isPresent() ? OptionalLong.of(magnitude(number.getAsLong())) : number;
  }

  private static OptionalInt magnitude(OptionalInt number) {
    return number.isPresent() ? OptionalInt.of((int) magnitude(number.getAsInt())) : number;
  }

  /** Who was won over and which commits it took is for those who know the people and the code. */
  private static Evidence with(Evidence e, Numbers numbers) {
    return new Evidence(
        e.head(),
        e.period(),
        e.kind(),
        e.role(),
        numbers.share(),
        e.supports(),
        numbers.reach(),
        LongStream.range(0, numbers.stakeholders()).mapToObj(Long::toString).toList(),
        numbers.complexity(),
        numbers.outcomes(),
        e.artifacts(),
        List.of(),
        e.publicFigures(),
        numbers.count(),
        e.form(),
        e.venue(),
        numbers.views(),
        e.decisions(),
        numbers.mentees(),
        numbers.promoted());
  }
}
