package dev.dossier.playbook;

import static dev.dossier.playbook.LadderShape.share;
import static dev.dossier.source.Shape.count;
import static dev.dossier.source.Shape.mapping;
import static dev.dossier.source.Shape.whole;

import dev.dossier.source.MappingShape;
import dev.dossier.source.NumberShape;
import dev.dossier.source.Values;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/** The score's parameters, as YAML and as a record. */
final class ScoringShape {
  private static final Scoring USUAL = Scoring.DEFAULT;
  private static final NumberShape MONTHS = count().atMost(600);

  private ScoringShape() {}

  static MappingShape scoring() {
    return mapping("the parameters of the score", "Every parameter of the score, by its factor.")
        .optional("magnitude", magnitude(), "How large a result is.")
        .optional("credibility", credibility(), "How far a result is believed.")
        .optional("recency", recency(), "How much old evidence still counts.")
        .optional("dilution", dilution(), "Evidence that claims to speak for everything.")
        .optional("basis", basis(), "How much money counts, by how it is known.")
        .optional("sustain", sustain(), "What covers a month.")
        .optional("coverage", coverage(), "When there is too little to give a number.");
  }

  private static MappingShape magnitude() {
    return part("the magnitude")
        .byDefault("floor", share(), of(USUAL.magnitudeFloor()), "The least of any evidence.")
        .byDefault(
            "largest-dimensions",
            whole().atLeast(1).atMost(20),
            "" + USUAL.largestDimensions(),
            "How many of the largest dimensions are averaged.");
  }

  private static MappingShape credibility() {
    return part("the credibility")
        .byDefault("claimed", share(), of(USUAL.claimed()), "Nothing to open, nobody vouches.")
        .byDefault("artifact", share(), of(USUAL.artifact()), "An artifact its readers can open.")
        .byDefault("recorded", share(), of(USUAL.recorded()), "An endorsement its author recorded.")
        .byDefault("verified", share(), of(USUAL.verified()), "An endorsement its author signed.");
  }

  private static MappingShape recency() {
    return part("the recency")
        .byDefault("fresh-months", MONTHS, "" + USUAL.freshMonths(), "Months it counts in full.")
        .byDefault("stale-months", MONTHS, "" + USUAL.staleMonths(), "Months until the floor.")
        .byDefault("floor", share(), of(USUAL.recencyFloor()), "Recency from then on.");
  }

  private static MappingShape dilution() {
    return part("the dilution")
        .byDefault(
            "undiluted-indicators",
            whole().atLeast(1).atMost(1_000),
            "" + USUAL.undiluted(),
            "How many indicators a file supports without losing strength.");
  }

  private static MappingShape basis() {
    return part("the basis")
        .byDefault("measured", share(), of(USUAL.measured()), "Factor on money that was measured.")
        .byDefault("estimated", share(), of(USUAL.estimated()), "Factor on estimated money.")
        .byDefault("projected", share(), of(USUAL.projected()), "Factor on projected money.");
  }

  private static MappingShape sustain() {
    return part("the sustained months")
        .byDefault(
            "magnitude",
            share(),
            of(USUAL.sustainMagnitude()),
            "Least magnitude of evidence that covers a month.")
        .byDefault(
            "grace-months",
            MONTHS,
            "" + USUAL.sustainGrace(),
            "Months before the as-of month in which a run may end.");
  }

  private static MappingShape coverage() {
    return part("the coverage")
        .byDefault(
            "withhold-below",
            share(),
            of(USUAL.withholdBelow()),
            "Share of indicators with evidence under which the score is withheld.");
  }

  private static MappingShape part(String called) {
    return mapping(called, "Parameters of " + called + ".");
  }

  private static String of(double value) {
    return BigDecimal.valueOf(value).toPlainString();
  }

  /** The parameters of a ladder, with the usual ones for those that it leaves out. */
  static Scoring read(Optional<Values> scoring) {
    Parameters given = new Parameters(scoring);
    return new Scoring(
        given.number("magnitude", "floor").orElse(USUAL.magnitudeFloor()),
        given.whole("magnitude", "largest-dimensions").orElse(USUAL.largestDimensions()),
        given.number("credibility", "claimed").orElse(USUAL.claimed()),
        given.number("credibility", "artifact").orElse(USUAL.artifact()),
        given.number("credibility", "recorded").orElse(USUAL.recorded()),
        given.number("credibility", "verified").orElse(USUAL.verified()),
        given.whole("recency", "fresh-months").orElse(USUAL.freshMonths()),
        given.whole("recency", "stale-months").orElse(USUAL.staleMonths()),
        given.number("recency", "floor").orElse(USUAL.recencyFloor()),
        given.whole("dilution", "undiluted-indicators").orElse(USUAL.undiluted()),
        given.number("basis", "measured").orElse(USUAL.measured()),
        given.number("basis", "estimated").orElse(USUAL.estimated()),
        given.number("basis", "projected").orElse(USUAL.projected()),
        given.number("sustain", "magnitude").orElse(USUAL.sustainMagnitude()),
        given.whole("sustain", "grace-months").orElse(USUAL.sustainGrace()),
        given.number("coverage", "withhold-below").orElse(USUAL.withholdBelow()));
  }

  /** What a ladder says of the parameters. */
  private record Parameters(Optional<Values> scoring) {
    OptionalDouble number(String part, String key) {
      Optional<BigDecimal> value =
          scoring.flatMap(all -> all.mapping(part)).flatMap(values -> values.number(key));
      return value.isPresent()
          ? OptionalDouble.of(value.get().doubleValue())
          : OptionalDouble.empty();
    }

    Optional<Integer> whole(String part, String key) {
      return scoring.flatMap(all -> all.mapping(part)).flatMap(values -> values.whole(key));
    }
  }
}
