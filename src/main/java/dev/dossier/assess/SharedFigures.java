package dev.dossier.assess;

import dev.dossier.model.Evidence;
import dev.dossier.model.Measurement;
import dev.dossier.model.Outcome;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Playbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds results that two files count, each as its own. */
public final class SharedFigures {
  private SharedFigures() {}

  /**
   * One result told twice: by the first file that tells it, in the order of ids, and by another.
   *
   * @param because what the two have in common
   */
  public record Pair(
      Evidence first, Outcome inFirst, Evidence second, Outcome inSecond, Because because) {}

  /** What shows that two outcomes are one. */
  public enum Because {
    /** The same metric by name, with the same value in the same unit. */
    SAME_METRIC,
    /** The same source, with the same amount of money. */
    SAME_SOURCE
  }

  /** Every later telling, paired with the first; values of 0 are no figure. */
  public static List<Pair> in(PromotionPackage pack, Playbook playbook) {
    Valuer valuer = new Valuer(playbook, pack.promotion().currency());
    Map<Key, ValuedOutcome> told = new LinkedHashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (Evidence evidence : pack.evidence()) {
      for (Outcome outcome : evidence.outcomes()) {
        valuer
            .worth(outcome)
            .filter(worth -> worth.amount().signum() != 0)
            .map(worth -> new ValuedOutcome(evidence, outcome, worth))
            .flatMap(telling -> pair(told, telling))
            .ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  private static Optional<Pair> pair(Map<Key, ValuedOutcome> told, ValuedOutcome telling) {
    Optional<Pair> pair = Optional.empty();
    for (Key key : keys(telling)) {
      ValuedOutcome first = told.putIfAbsent(key, telling);
      boolean elsewhere = first != null && !first.evidence().id().equals(telling.evidence().id());
      if (elsewhere && pair.isEmpty()) {
        pair =
            Optional.of(
                new Pair(
                    first.evidence(),
                    first.outcome(),
                    telling.evidence(),
                    telling.outcome(),
                    key.because()));
      }
    }
    return pair;
  }

  private static Set<Key> keys(ValuedOutcome telling) {
    Worth worth = telling.whole();
    BigDecimal amount = worth.amount().stripTrailingZeros();
    String unit = unit(worth.unit());
    Set<Key> keys = new LinkedHashSet<>();
    String metric = telling.outcome().metric().strip().replaceAll("\\s+", " ");
    keys.add(new Key(Because.SAME_METRIC, metric.toLowerCase(Locale.ROOT), amount, unit));
    if (worth.money()) {
      telling
          .outcome()
          .source()
          .map(source -> new Key(Because.SAME_SOURCE, source.strip(), amount, unit))
          .ifPresent(keys::add);
    }
    return keys;
  }

  private static String unit(Measurement unit) {
    return unit.currency().map(money -> money + (unit.yearly() ? "/year" : "")).orElse(unit.text());
  }

  private record Key(Because because, String text, BigDecimal amount, String unit) {}
}
