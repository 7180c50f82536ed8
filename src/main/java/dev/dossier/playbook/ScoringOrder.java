package dev.dossier.playbook;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.model.Positions;
import dev.dossier.playbook.rules.LadderOrder;
import dev.dossier.source.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds the score's parameters against each other: the laws of the score hold only where better
 * evidence counts at least as much as worse.
 */
final class ScoringOrder {
  private static final Scoring USUAL = Scoring.DEFAULT;

  private static final String TIERS =
      "Credibility must not fall from `claimed` to `artifact`, `recorded` and `verified`.";
  private static final String BASES =
      "The factor must not rise from `measured` to `estimated` and `projected`.";
  private static final String MONTHS =
      "Evidence grows stale after it was fresh: let `stale-months` be no less than `fresh-months`.";

  private static final List<Step> STEPS =
      List.of(
          new Step(tier("claimed", USUAL.claimed()), tier("artifact", USUAL.artifact()), TIERS),
          new Step(tier("artifact", USUAL.artifact()), tier("recorded", USUAL.recorded()), TIERS),
          new Step(tier("recorded", USUAL.recorded()), tier("verified", USUAL.verified()), TIERS),
          new Step(
              basis("estimated", USUAL.estimated()), basis("measured", USUAL.measured()), BASES),
          new Step(
              basis("projected", USUAL.projected()), basis("estimated", USUAL.estimated()), BASES),
          new Step(
              months("fresh-months", USUAL.freshMonths()),
              months("stale-months", USUAL.staleMonths()),
              MONTHS));

  private final Values ladder;
  private final Positions positions;

  private ScoringOrder(Values ladder, Positions positions) {
    this.ladder = ladder;
    this.positions = positions;
  }

  /**
   * A parameter of the score.
   *
   * @param part the mapping below {@code scoring} that holds it
   * @param usual what it is where the ladder leaves it out
   */
  private record Parameter(String part, String key, BigDecimal usual) {
    String path() {
      return "scoring." + part + "." + key;
    }
  }

  /** Two parameters of which the first must not be larger than the second, and why. */
  private record Step(Parameter smaller, Parameter larger, String hint) {}

  private static Parameter tier(String key, double usual) {
    return new Parameter("credibility", key, BigDecimal.valueOf(usual));
  }

  private static Parameter basis(String key, double usual) {
    return new Parameter("basis", key, BigDecimal.valueOf(usual));
  }

  private static Parameter months(String key, int usual) {
    return new Parameter("recency", key, BigDecimal.valueOf(usual));
  }

  /** What is wrong with the order of a ladder's parameters. */
  static List<Finding> of(Values ladder, Positions positions) {
    ScoringOrder order = new ScoringOrder(ladder, positions);
    return STEPS.stream().flatMap(order::broken).toList();
  }

  private Stream<Finding> broken(Step step) {
    Optional<BigDecimal> smaller = value(step.smaller());
    Optional<BigDecimal> larger = value(step.larger());
    // A value that can't be read has its own finding.
    if (smaller.isEmpty() || larger.isEmpty() || smaller.get().compareTo(larger.get()) <= 0) {
      return Stream.empty();
    }
    return Stream.of(
        new LadderOrder()
            .at(
                place(step),
                step.smaller().key(),
                smaller.get(),
                step.larger().key(),
                larger.get(),
                step.hint()));
  }

  private Optional<BigDecimal> value(Parameter parameter) {
    if (!positions.has(parameter.path())) {
      return Optional.of(parameter.usual());
    }
    return ladder
        .mapping("scoring")
        .flatMap(scoring -> scoring.mapping(parameter.part()))
        .flatMap(part -> part.number(parameter.key()));
  }

  /** The one of the two that this file states: the other may come from the ladder it extends. */
  private Place place(Step step) {
    String larger = step.larger().path();
    boolean own = positions.has(larger) && here(positions.value(larger));
    return positions.value(own ? larger : step.smaller().path());
  }

  private boolean here(Place place) {
    return place.file().equals(positions.file());
  }
}
