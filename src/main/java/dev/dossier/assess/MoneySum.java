package dev.dossier.assess;

import dev.dossier.assess.Figure.Origin;
import dev.dossier.assess.Figure.Value.YearlyAndOnce;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The candidate's share of the money of several outcomes, yearly and one-time apart. */
record MoneySum(List<ValuedOutcome> outcomes, String currency) {
  MoneySum {
    outcomes = List.copyOf(outcomes);
  }

  /** Of those outcomes that are money in this currency and pass. */
  static MoneySum of(
      List<ValuedOutcome> outcomes, String currency, Predicate<ValuedOutcome> passes) {
    return new MoneySum(
        outcomes.stream().filter(o -> o.whole().moneyIn(currency)).filter(passes).toList(),
        currency);
  }

  /** Absent when there is nothing to add up, which is not the same as nothing gained. */
  Optional<Figure> figure(String name, String label, String explanation) {
    return outcomes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Figure(name, label, value(), origins(), explanation));
  }

  private YearlyAndOnce value() {
    return new YearlyAndOnce(sum(true), sum(false), currency);
  }

  private BigDecimal sum(boolean yearly) {
    BigDecimal sum = BigDecimal.ZERO;
    for (ValuedOutcome outcome : outcomes) {
      if (outcome.whole().yearly() == yearly) {
        sum = sum.add(outcome.own().amount(), MathContext.DECIMAL128);
      }
    }
    return sum;
  }

  private List<Origin> origins() {
    return outcomes.stream()
        .map(o -> new Origin(o.evidence().id(), o.outcome().path(), Optional.of(o.own().amount())))
        .toList();
  }
}
