package dev.dossier.assess;

import dev.dossier.assess.Assessment.Credibility;
import dev.dossier.assess.Assessment.DimensionResult;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.Trust;
import dev.dossier.playbook.Dimension;
import dev.dossier.playbook.Indicator;
import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.Scoring;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rates each file of a package by itself: how far it reaches and how far it is believed. */
final class Rater {
  private final Playbook playbook;
  private final Scoring scoring;
  private final LocalDate asOf;
  private final Map<String, BigDecimal> baseline;
  private final Measures measures;
  private final Recency recency;
  private final Set<String> indicators;
  private final Map<String, List<Endorsement>> endorsements = new HashMap<>();

  Rater(PromotionPackage pack, Playbook playbook, LocalDate asOf) {
    this.playbook = playbook;
    this.scoring = playbook.scoring();
    this.asOf = asOf;
    this.baseline = pack.promotion().baseline();
    this.measures = new Measures(new Valuer(playbook, pack.promotion().currency()), scoring);
    this.recency = new Recency(scoring, asOf);
    this.indicators = playbook.indicators().stream().map(Indicator::id).collect(Collectors.toSet());
    for (Endorsement endorsement : pack.endorsements()) {
      for (String id : endorsement.endorses()) {
        endorsements.computeIfAbsent(id, any -> new ArrayList<>()).add(endorsement);
      }
    }
  }

  Rated rate(Evidence evidence) {
    return rate(evidence, endorsements.getOrDefault(evidence.id(), List.of()));
  }

  /** Rates a file by other endorsements than the package's own. */
  Rated rate(Evidence evidence, List<Endorsement> speaking) {
    List<DimensionResult> dimensions = dimensions(evidence);
    Credibility tier = tier(evidence, speaking);
    return new Rated(
        evidence,
        dimensions,
        magnitude(dimensions),
        credibility(scoring, tier),
        tier,
        recency.of(evidence.period()),
        dilution(evidence),
        !evidence.period().first().isAfter(asOf));
  }

  /** How far a file of this tier is believed. */
  static double credibility(Scoring scoring, Credibility tier) {
    return switch (tier) {
      case CLAIMED -> scoring.claimed();
      case ARTIFACT -> scoring.artifact();
      case RECORDED -> scoring.recorded();
      case VERIFIED -> scoring.verified();
    };
  }

  private List<DimensionResult> dimensions(Evidence evidence) {
    List<DimensionResult> all = new ArrayList<>();
    for (Dimension dimension : playbook.dimensions()) {
      dimension.bar().ifPresent(bar -> all.add(dimension(dimension, bar, evidence)));
    }
    List<Integer> largestFirst =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> -all.get(i).value()))
            .limit(Math.max(1, scoring.largestDimensions()))
            .toList();
    for (int i : largestFirst) {
      all.set(i, all.get(i).asLargest());
    }
    return all;
  }

  private DimensionResult dimension(Dimension dimension, Dimension.Bar bar, Evidence evidence) {
    Optional<Double> measured = measures.of(bar.measure(), evidence).map(BigDecimal::doubleValue);
    Optional<Double> usual =
        Optional.ofNullable(baseline.get(bar.measure().word())).map(BigDecimal::doubleValue);
    double value =
        measured.isPresent() && usual.isPresent()
            ? reached(measured.get(), usual.get(), bar.times())
            : 0;
    return new DimensionResult(dimension, measured, usual, value, false);
  }

  private static double reached(double measured, double usual, double times) {
    if (measured <= 0 || usual <= 0) {
      return 0;
    }
    double reached = StrictMath.log(measured / usual) / StrictMath.log(times);
    return Math.max(0, Math.min(1, reached));
  }

  private double magnitude(List<DimensionResult> dimensions) {
    double sum = 0;
    int count = 0;
    for (DimensionResult dimension : dimensions) {
      if (dimension.largest()) {
        sum += dimension.value();
        count++;
      }
    }
    return Math.max(scoring.magnitudeFloor(), count == 0 ? 0 : sum / count);
  }

  private static Credibility tier(Evidence evidence, List<Endorsement> speaking) {
    Credibility alone = evidence.hasOpenArtifact() ? Credibility.ARTIFACT : Credibility.CLAIMED;
    return speaking.stream()
        .filter(endorsement -> !endorsement.staleFor(evidence))
        .map(endorsement -> tier(endorsement.trust()))
        .reduce(alone, BinaryOperator.maxBy(Comparator.naturalOrder()));
  }

  private static Credibility tier(Trust trust) {
    return switch (trust) {
      case CLAIMED -> Credibility.CLAIMED;
      case RECORDED -> Credibility.RECORDED;
      case VERIFIED -> Credibility.VERIFIED;
    };
  }

  /** A file that speaks for everything says less of each; unknown indicators are not spoken for. */
  private double dilution(Evidence evidence) {
    long supported = evidence.supports().stream().distinct().filter(indicators::contains).count();
    return Math.min(1, (double) scoring.undiluted() / supported);
  }
}
