package dev.dossier.testing;

import dev.dossier.model.Relation;
import dev.dossier.model.Trust;
import dev.dossier.playbook.Dimension.Measure;
import dev.dossier.playbook.Indicator;
import dev.dossier.playbook.Playbook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/**
 * Packages of any shape with ladders of any shape: up to ten files, any tier, waivers, baselines
 * with holes.
 *
 * <p>Use as {@code @ForAll(supplier = GeneratedPackages.class) Sample sample}.
 */
public final class GeneratedPackages implements ArbitrarySupplier<Sample> {
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

  /** An endorsement of the file at this position; a stale one speaks of an earlier state. */
  private record EndorsementShape(int evidence, Trust trust, boolean stale) {}

  @Override
  public Arbitrary<Sample> get() {
    return Combinators.combine(
            new GeneratedLadders().get(),
            Arbitraries.integers().between(0, 1400).map(FIRST_DAY::plusDays),
            baseline(),
            EvidenceShape.any().list().ofMaxSize(10),
            endorsement().list().ofMaxSize(6),
            Arbitraries.integers().between(0, 15).set().ofMaxSize(5))
        .as(
            (ladder, asOf, baseline, evidence, endorsements, waived) -> {
              PackageDraft draft = PackageDraft.empty().baseline(baseline);
              List<String> indicators = indicators(ladder);
              for (int i = 0; i < evidence.size(); i++) {
                draft.with(evidence.get(i).evidence(id(i), indicators, asOf));
              }
              if (!evidence.isEmpty()) {
                endorsements.forEach(e -> endorse(draft, e, evidence.size()));
              }
              waived.stream()
                  .filter(i -> i < indicators.size())
                  .forEach(i -> draft.waive(indicators.get(i)));
              return new Sample(draft.build(), ladder, asOf);
            });
  }

  public static List<String> indicators(Playbook ladder) {
    return ladder.indicators().stream().map(Indicator::id).toList();
  }

  private static String id(int index) {
    return "evidence/" + (char) ('a' + index);
  }

  private static void endorse(PackageDraft draft, EndorsementShape shape, int files) {
    String of = id(shape.evidence() % files);
    String by = "Peer " + shape.evidence();
    if (shape.stale()) {
      draft.endorsedBeforeItChanged(by, shape.trust(), of);
    } else {
      draft.endorsed(by, Relation.PEER, "L7", shape.trust(), of);
    }
  }

  private static Arbitrary<EndorsementShape> endorsement() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9),
            Arbitraries.of(Trust.class),
            Arbitraries.of(false, false, true))
        .as(EndorsementShape::new);
  }

  private static Arbitrary<Map<String, BigDecimal>> baseline() {
    return Arbitraries.integers().between(0, 8).list().ofSize(8).map(GeneratedPackages::baseline);
  }

  /** A 0 leaves a measure without its baseline. */
  private static Map<String, BigDecimal> baseline(List<Integer> numbers) {
    Map<String, BigDecimal> baseline = new HashMap<>();
    Measure[] measures = Measure.values();
    for (int i = 0; i < measures.length; i++) {
      Measure measure = measures[i];
      int number = numbers.get(i);
      BigDecimal usual = BigDecimal.valueOf(number);
      if (number > 0) {
        baseline.put(measure.word(), measure == Measure.IMPACT ? usual.movePointRight(5) : usual);
      }
    }
    return baseline;
  }
}
