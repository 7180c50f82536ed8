package dev.dossier.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.assess.MixedScores.Exchange;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.PromotionPackage;
import dev.dossier.testing.EvidenceDraft;
import dev.dossier.testing.EvidenceShape;
import dev.dossier.testing.GeneratedPackages;
import dev.dossier.testing.Ladders;
import dev.dossier.testing.PackageDraft;
import dev.dossier.testing.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class MixedScoresTest {

  @Provide
  Arbitrary<EvidenceShape> shapes() {
    return EvidenceShape.any();
  }

  @Property(tries = 300)
  void aMixtureScoresAsThePackageThatHoldsItsFiles(
      @ForAll(supplier = GeneratedPackages.class) Sample before,
      @ForAll(supplier = GeneratedPackages.class) Sample other,
      @ForAll @Size(max = 6) List<@From("shapes") EvidenceShape> changed,
      @ForAll long mask) {
    PromotionPackage after = after(before, other, changed);
    List<Exchange> exchanges = exchanges(before.pack(), after);
    BitSet done = BitSet.valueOf(new long[] {mask});

    Map<String, Double> points =
        new MixedScores(before.pack(), after, before.playbook(), before.asOf(), exchanges)
            .points(done);

    PromotionPackage mixture = mixture(before.pack(), after, exchanges, done);
    Assessment expected = Assessor.assess(mixture, before.playbook(), before.asOf());
    expected
        .criteria()
        .forEach(
            c -> assertThat(points.get(c.criterion().id())).isEqualTo(c.points(), within(1e-9)));
    assertThat(points).hasSize(expected.criteria().size());
  }

  /** Another state: some files say something else, some are new, and others endorse. */
  private static PromotionPackage after(Sample before, Sample other, List<EvidenceShape> changed) {
    PackageDraft draft = PackageDraft.like(before.pack());
    List<String> indicators = GeneratedPackages.indicators(before.playbook());
    for (int i = 0; i < changed.size(); i++) {
      draft.with(
          changed.get(i).evidence("evidence/" + (char) ('c' + i), indicators, before.asOf()));
    }
    PromotionPackage pack = draft.build();
    return with(pack, pack.evidence(), other.pack().endorsements());
  }

  private static List<Exchange> exchanges(PromotionPackage before, PromotionPackage after) {
    Map<String, Object> old = files(before);
    Map<String, Object> now = files(after);
    List<Exchange> exchanges = new ArrayList<>();
    old.forEach(
        (path, file) -> {
          if (!file.equals(now.get(path))) {
            Optional<String> stays = Optional.of(path).filter(now::containsKey);
            exchanges.add(new Exchange(Optional.of(path), stays));
          }
        });
    now.keySet().stream()
        .filter(path -> !old.containsKey(path))
        .forEach(path -> exchanges.add(new Exchange(Optional.empty(), Optional.of(path))));
    return exchanges;
  }

  private static Map<String, Object> files(PromotionPackage pack) {
    Map<String, Object> files = new HashMap<>();
    pack.evidence().forEach(e -> files.put(e.head().file(), e));
    pack.endorsements().forEach(e -> files.put(e.head().file(), e));
    return files;
  }

  private static PromotionPackage mixture(
      PromotionPackage before, PromotionPackage after, List<Exchange> exchanges, BitSet done) {
    Map<String, Object> files = files(before);
    for (int i = 0; i < exchanges.size(); i++) {
      if (done.get(i)) {
        exchanges.get(i).before().ifPresent(files::remove);
        exchanges.get(i).after().ifPresent(path -> files.put(path, files(after).get(path)));
      }
    }
    return with(before, all(files, Evidence.class), all(files, Endorsement.class));
  }

  private static <T> List<T> all(Map<String, Object> files, Class<T> kind) {
    return files.values().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static PromotionPackage with(
      PromotionPackage pack, List<Evidence> evidence, List<Endorsement> endorsements) {
    return new PromotionPackage(
        pack.promotion(),
        evidence,
        endorsements,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Example
  void aMixtureKnowsNothingOfWhatTheLadderDoesNotAskFor() {
    PromotionPackage pack =
        PackageDraft.of(
            EvidenceDraft.evidence("e").teams(10).supports("b1", "no-such-indicator").build(),
            EvidenceDraft.evidence("ancient").teams(10).from("1900-01", "1900-02").build());
    LocalDate day = LocalDate.of(2026, 6, 30);
    Map<String, Double> points =
        new MixedScores(pack, pack, Ladders.four(), day, List.of()).points(new BitSet());
    assertThat(points.get("b"))
        .isEqualTo(Assessor.assess(pack, Ladders.four(), day).criteria().get(1).points());
    assertThat(points.get("a")).isZero();
  }
}
