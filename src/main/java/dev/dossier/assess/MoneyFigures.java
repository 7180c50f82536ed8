package dev.dossier.assess;

import dev.dossier.model.Basis;
import dev.dossier.model.Nature;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The sums of money of a whole package, in its own currency. */
record MoneyFigures(List<ValuedOutcome> outcomes, String currency) {
  private static final String SHARE = ", each sum times the share claimed in it";

  void addTo(BiConsumer<String, Optional<Figure>> book) {
    book.accept("total-impact", measured("total-impact"));
    book.accept("measured-impact", measured("measured-impact"));
    book.accept("estimated-impact", byBasis(Basis.ESTIMATED, "estimated-impact"));
    book.accept("projected-impact", byBasis(Basis.PROJECTED, "projected-impact"));
    for (Nature nature : Nature.values()) {
      book.accept(nature.word(), byNature(nature));
    }
  }

  private Optional<Figure> measured(String name) {
    String explanation = "Adds up the measured money in " + currency + SHARE + "; ";
    return sum(o -> o.whole().basis() == Basis.MEASURED)
        .figure(name, "measured impact", explanation + leftOut());
  }

  private String leftOut() {
    long foreign =
        outcomes.stream().filter(o -> o.whole().money() && !o.whole().moneyIn(currency)).count();
    String estimates = "estimates and projections are left out";
    return foreign == 0
        ? estimates + "."
        : estimates + ", and so is money in other currencies (outcomes: " + foreign + ").";
  }

  private Optional<Figure> byBasis(Basis basis, String name) {
    String explanation =
        "Adds up the money in " + currency + " that is " + basis.word() + SHARE + ".";
    return sum(o -> o.whole().basis() == basis).figure(name, basis.word() + " impact", explanation);
  }

  private Optional<Figure> byNature(Nature nature) {
    String label = nature.word().replace('-', ' ');
    String explanation = "Adds up what was measured in " + currency + " as " + label + SHARE + ".";
    return sum(o ->
            o.whole().basis() == Basis.MEASURED
                && o.whole().nature().filter(n -> n == nature).isPresent())
        .figure(nature.word(), label, explanation);
  }

  private MoneySum sum(Predicate<ValuedOutcome> passes) {
    return MoneySum.of(outcomes, currency, passes);
  }
}
