package dev.dossier.assess.rules.claims;

import dev.dossier.assess.Figure;
import dev.dossier.assess.Figure.Value;
import dev.dossier.assess.Worth;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.words.TypedFigure;
import dev.dossier.assess.rules.words.TypedFigure.Counts;
import dev.dossier.assess.rules.words.TypedFigure.Sort;
import dev.dossier.model.Evidence;
import dev.dossier.model.Measurement;
import dev.dossier.model.Outcome;
import dev.dossier.model.Outcome.Amount.Change;
import dev.dossier.model.Outcome.Amount.Modelled;
import dev.dossier.model.Reach;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every number that the evidence holds, by what it counts, to look typed figures up in. */
final class HeldFigures {
  private static final String PERCENT = "percent";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> PERCENT_UNITS = Set.of("%", "percent", "per cent", "pp");

  private final Map<String, NavigableSet<BigDecimal>> numbers = new HashMap<>();

  /** The figures that can be written in place of a number. */
  private final Map<String, NavigableMap<BigDecimal, String>> named = new HashMap<>();

  private HeldFigures() {}

  static HeldFigures of(Review review) {
    HeldFigures held = new HeldFigures();
    review.figures().named().forEach(held::add);
    for (Evidence evidence : review.pack().evidence()) {
      held.add(evidence.reach());
      held.addCount(Sort.ENGINEERS, evidence.mentees());
      held.addCount(Sort.ENGINEERS, evidence.promoted());
      held.add(PERCENT, evidence.share().multiply(HUNDRED));
      for (Outcome outcome : evidence.outcomes()) {
        held.add(outcome);
        review.valuer().worth(outcome).ifPresent(worth -> held.add(worth, evidence.share()));
      }
    }
    return held;
  }

  /** Whether a typed figure is one of them, as far as its digits go. */
  boolean hold(TypedFigure typed) {
    return names(typed.counts())
        .map(name -> numbers.getOrDefault(name, new TreeSet<>()))
        .anyMatch(shelf -> !shelf.subSet(typed.low(), true, typed.high(), true).isEmpty());
  }

  /** The computed figure of the same sort that comes nearest, as {@code {{…}}} calls it. */
  Optional<String> nearest(TypedFigure typed) {
    return names(typed.counts())
        .flatMap(name -> named.getOrDefault(name, new TreeMap<>()).entrySet().stream())
        .min(
            Comparator.<Map.Entry<BigDecimal, String>, BigDecimal>comparing(
                    entry -> entry.getKey().subtract(typed.value()).abs())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getValue);
  }

  private static Stream<String> names(Counts counts) {
    if (counts instanceof Counts.Money money) {
      return money.currencies().stream().sorted();
    }
    return Stream.of(counts instanceof Counts.Heads heads ? name(heads.sort()) : PERCENT);
  }

  private static String name(Sort sort) {
    return sort.name().toLowerCase(Locale.ROOT);
  }

  private void add(Figure figure) {
    String name = figure.name();
    if (figure.value() instanceof Value.Money money) {
      add(money.currency(), money.amount(), name);
    } else if (figure.value() instanceof Value.YearlyAndOnce both) {
      add(both.currency(), both.yearly(), name);
      add(both.currency(), both.once(), name);
    } else if (figure.value() instanceof Value.Count count) {
      Stream.of(Sort.values())
          .filter(sort -> counts(figure, sort))
          .forEach(sort -> add(name(sort), BigDecimal.valueOf(count.number()), name));
    }
  }

  /** Whether a figure of the package counts heads of this sort, by its name or its label. */
  private static boolean counts(Figure figure, Sort sort) {
    String word = name(sort);
    return figure.name().equals(word)
        || figure.label().toLowerCase(Locale.ROOT).contains(word)
        || (sort == Sort.ENGINEERS && figure.name().equals("people-influenced"));
  }

  private void add(Reach reach) {
    addCount(Sort.TEAMS, reach.teams());
    addCount(Sort.ENGINEERS, reach.engineers());
    addCount(Sort.PRODUCTS, reach.products());
    addCount(Sort.CUSTOMERS, reach.customers());
    addCount(Sort.ORGANIZATIONS, reach.organizations());
  }

  private void add(Outcome outcome) {
    if (outcome.amount() instanceof Change change) {
      add(outcome.unit(), change.from());
      add(outcome.unit(), change.to());
      addRelative(change);
    } else if (outcome.amount() instanceof Modelled modelled) {
      modelled
          .inputs()
          .forEach(
              input ->
                  Stream.of(input.low(), input.value(), input.high())
                      .forEach(number -> addInput(outcome, number)));
    }
  }

  /** An input's unit is not known here; it may be money of the outcome's, or hundredths. */
  private void addInput(Outcome outcome, BigDecimal number) {
    outcome.unit().currency().ifPresent(currency -> add(currency, number));
    add(PERCENT, number);
  }

  /** By how many percent something rose or fell. */
  private void addRelative(Change change) {
    if (change.from().signum() != 0) {
      BigDecimal by = change.to().subtract(change.from()).abs().multiply(HUNDRED);
      add(PERCENT, by.divide(change.from().abs(), MathContext.DECIMAL128));
    }
  }

  private void add(Worth worth, BigDecimal share) {
    Stream.of(worth, worth.times(share))
        .flatMap(w -> Stream.of(w.low(), w.amount(), w.high()))
        .forEach(number -> add(worth.unit(), number.abs()));
  }

  private void add(Measurement unit, BigDecimal number) {
    String text = unit.text().toLowerCase(Locale.ROOT);
    if (unit.money()) {
      add(unit.currency().orElseThrow(), number);
    } else if (PERCENT_UNITS.contains(text)) {
      add(PERCENT, number);
    } else {
      Stream.of(Sort.values())
          .filter(sort -> text.startsWith(name(sort)))
          .forEach(sort -> add(name(sort), number));
    }
  }

  private void addCount(Sort sort, OptionalLong number) {
    number.ifPresent(n -> add(name(sort), BigDecimal.valueOf(n)));
  }

  private void addCount(Sort sort, OptionalInt number) {
    number.ifPresent(n -> add(name(sort), BigDecimal.valueOf(n)));
  }

  private void add(String name, BigDecimal number) {
    numbers.computeIfAbsent(name, n -> new TreeSet<>()).add(number);
  }

  private void add(String name, BigDecimal number, String figure) {
    add(name, number);
    named.computeIfAbsent(name, n -> new TreeMap<>()).putIfAbsent(number, figure);
  }
}
