package dev.dossier.assess;

import dev.dossier.model.Basis;
import dev.dossier.model.Evidence;
import dev.dossier.model.Outcome;
import dev.dossier.playbook.Dimension.Measure;
import dev.dossier.playbook.Scoring;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalLong;

/** What one file states on each measure that a bar can be set for. */
record Measures(Valuer valuer, Scoring scoring) {
  /** What the file states; absent when it states nothing. */
  Optional<BigDecimal> of(Measure measure, Evidence evidence) {
    return switch (measure) {
      case TEAMS -> count(evidence.reach().teams());
      case ENGINEERS -> count(evidence.reach().engineers());
      case PRODUCTS -> count(evidence.reach().products());
      case CUSTOMERS -> count(evidence.reach().customers());
      case ORGANIZATIONS -> count(evidence.reach().organizations());
      case IMPACT -> impact(evidence);
      case STAKEHOLDERS -> stakeholders(evidence);
      case COMPLEXITY -> evidence.complexity();
    };
  }

  private static Optional<BigDecimal> count(OptionalLong stated) {
    return stated.isPresent()
        ? Optional.of(BigDecimal.valueOf(stated.getAsLong()))
        : Optional.empty();
  }

  private static Optional<BigDecimal> stakeholders(Evidence evidence) {
    long named = evidence.stakeholders().stream().distinct().count();
    return named == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(named));
  }

  /** Money in the package's currency, each outcome by its basis, times the candidate's share. */
  private Optional<BigDecimal> impact(Evidence evidence) {
    Optional<BigDecimal> sum = Optional.empty();
    for (Outcome outcome : evidence.outcomes()) {
      Optional<Worth> worth = valuer.worth(outcome).filter(w -> w.moneyIn(valuer.currency()));
      if (worth.isPresent()) {
        BigDecimal counted =
            worth.get().amount().multiply(factor(worth.get().basis()), MathContext.DECIMAL128);
        sum = Optional.of(sum.orElse(BigDecimal.ZERO).add(counted, MathContext.DECIMAL128));
      }
    }
    return sum.map(money -> money.multiply(evidence.share(), MathContext.DECIMAL128));
  }

  private BigDecimal factor(Basis basis) {
    return BigDecimal.valueOf(
        switch (basis) {
          case MEASURED -> scoring.measured();
          case ESTIMATED -> scoring.estimated();
          case PROJECTED -> scoring.projected();
        });
  }
}
