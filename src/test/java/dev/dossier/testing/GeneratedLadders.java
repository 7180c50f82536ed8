package dev.dossier.testing;

import dev.dossier.playbook.Criterion;
import dev.dossier.playbook.Dimension;
import dev.dossier.playbook.Dimension.Bar;
import dev.dossier.playbook.Dimension.Measure;
import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Ladders of any shape: criteria, indicators, weights, bars and parameters all vary. */
public final class GeneratedLadders implements ArbitrarySupplier<Playbook> {
  @Override
  public Arbitrary<Playbook> get() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Ladders.four())),
        Tuple.of(
            4,
            Combinators.combine(criteria(), dimensions(), scoring()).as(GeneratedLadders::ladder)));
  }

  private static Playbook ladder(
      List<Criterion> criteria, List<Dimension> dimensions, Scoring scoring) {
    Playbook four = Ladders.four();
    return new Playbook(
        "generated",
        "A generated ladder",
        four.from(),
        four.to(),
        dimensions,
        criteria,
        scoring,
        four.bands(),
        four.valueModels(),
        four.document(),
        four.layouts(),
        four.phrases(),
        four.plan());
  }

  /**
   * A criterion before its weight is known.
   *
   * @param part its weight in proportion to the others'
   * @param months sustained months asked for; 0 for none
   */
  private record CriterionShape(int part, int months, int indicators) {}

  private static Arbitrary<List<Criterion>> criteria() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 10),
            Arbitraries.integers().between(0, 18),
            Arbitraries.integers().between(1, 4))
        .as(CriterionShape::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(GeneratedLadders::weighted);
  }

  private static List<Criterion> weighted(List<CriterionShape> shapes) {
    double whole = shapes.stream().mapToInt(CriterionShape::part).sum();
    List<Criterion> criteria = new ArrayList<>();
    for (CriterionShape shape : shapes) {
      String id = String.valueOf((char) ('a' + criteria.size()));
      OptionalInt months =
          shape.months() == 0 ? OptionalInt.empty() : OptionalInt.of(shape.months());
      criteria.add(Ladders.criterion(id, shape.part() / whole, months, shape.indicators()));
    }
    return criteria;
  }

  private static Arbitrary<List<Dimension>> dimensions() {
    Arbitrary<Double> times = Arbitraries.integers().between(11, 200).map(i -> i / 10.0);
    return Combinators.combine(
            Arbitraries.of(Measure.class).list().uniqueElements().ofMaxSize(5),
            times.list().ofSize(5))
        .as(GeneratedLadders::dimensions);
  }

  private static List<Dimension> dimensions(List<Measure> measures, List<Double> times) {
    List<Dimension> dimensions = new ArrayList<>();
    for (Measure measure : measures) {
      String id = measure.word();
      Bar bar = new Bar(measure, times.get(dimensions.size()));
      dimensions.add(new Dimension(id, id, "here", "there", "a step", Optional.of(bar), List.of()));
    }
    return dimensions;
  }

  private static Arbitrary<Scoring> scoring() {
    Arbitrary<Double> part = Arbitraries.integers().between(0, 20).map(i -> i / 20.0);
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 40);
    return Combinators.combine(part.list().ofSize(11), number.list().ofSize(5))
        .as(GeneratedLadders::scoring);
  }

  private static Scoring scoring(List<Double> parts, List<Integer> numbers) {
    List<Double> tiers = parts.subList(0, 4).stream().sorted().toList();
    List<Double> bases = parts.subList(4, 7).stream().sorted().toList();
    int fresh = numbers.get(0);
    return new Scoring(
        parts.get(7) / 2,
        1 + numbers.get(1) % 4,
        tiers.get(0),
        tiers.get(1),
        tiers.get(2),
        tiers.get(3),
        fresh,
        fresh + numbers.get(2),
        parts.get(8),
        1 + numbers.get(3) % 5,
        bases.get(2),
        bases.get(1),
        bases.get(0),
        parts.get(9),
        numbers.get(4) % 6,
        parts.get(10));
  }
}
