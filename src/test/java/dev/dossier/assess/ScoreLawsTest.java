package dev.dossier.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.assess.Assessment.CriterionResult;
import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.assess.Assessment.IndicatorResult;
import dev.dossier.assess.Assessment.Share;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.Relation;
import dev.dossier.model.Trust;
import dev.dossier.playbook.Criterion;
import dev.dossier.playbook.Playbook;
import dev.dossier.testing.Elsewhere;
import dev.dossier.testing.EvidenceShape;
import dev.dossier.testing.GeneratedPackages;
import dev.dossier.testing.PackageDraft;
import dev.dossier.testing.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

/** The laws of the score, each tried on generated packages with generated ladders. */
class ScoreLawsTest {
  private static final Offset<Double> HAIR = within(1e-9);
  private static final double ROUNDING = 1e-9;

  private static Assessment assess(Sample sample) {
    return Assessor.assess(sample.pack(), sample.playbook(), sample.asOf());
  }

  private static double score(Sample sample) {
    return Assessor.score(sample.pack(), sample.playbook(), sample.asOf());
  }

  @Provide
  Arbitrary<EvidenceShape> shapes() {
    return EvidenceShape.any();
  }

  private static Evidence file(String id, EvidenceShape shape, Sample sample) {
    return shape.evidence(id, GeneratedPackages.indicators(sample.playbook()), sample.asOf());
  }

  @Property(tries = 400)
  void aSlowReadingOfTheTextAgrees(@ForAll(supplier = GeneratedPackages.class) Sample sample) {
    Assessment assessment = assess(sample);
    SlowScore slow = new SlowScore(sample);
    assertThat(assessment.score()).isEqualTo(slow.score(), HAIR);
    for (EvidenceResult file : assessment.evidence()) {
      assertThat(file.points()).as(file.id()).isEqualTo(slow.points(file.id()), HAIR);
    }
  }

  @Property(tries = 200)
  void aScoreLiesBetweenNothingAndAHundred(
      @ForAll(supplier = GeneratedPackages.class) Sample sample) {
    Assessment assessment = assess(sample);
    assertThat(assessment.score()).isBetween(0.0, 100.0).isEqualTo(score(sample));
    assertThat(assessment.withoutStrongest()).isBetween(0.0, assessment.score() + ROUNDING);
    assertThat(assessment.criteria()).allMatch(c -> c.value() >= 0 && c.value() <= 1);
    assertThat(assessment.indicators()).allMatch(i -> i.value() >= 0 && i.value() <= 1);
    assertThat(assessment.evidence()).allMatch(e -> e.strength() >= 0 && e.strength() <= 1);
    assertThat(assessment.withheld())
        .isEqualTo(
            assessment.coverage().of() == 0
                || assessment.coverage().ratio() < sample.playbook().scoring().withholdBelow());
    assertThat(assessment.band().isEmpty()).isEqualTo(assessment.withheld());
  }

  @Property(tries = 200)
  void theOrderOfFilesIsIrrelevant(
      @ForAll(supplier = GeneratedPackages.class) Sample sample, @ForAll Random random) {
    assertThat(assess(sample.with(shuffled(sample.pack(), random)))).isEqualTo(assess(sample));
  }

  private static PromotionPackage shuffled(PromotionPackage pack, Random random) {
    List<Evidence> evidence = new ArrayList<>(pack.evidence());
    List<Endorsement> endorsements = new ArrayList<>(pack.endorsements());
    Collections.shuffle(evidence, random);
    Collections.shuffle(endorsements, random);
    return new PromotionPackage(
        pack.promotion(),
        evidence,
        endorsements,
        pack.document(),
        pack.plan(),
        pack.pages(),
        pack.attachments(),
        pack.drafts(),
        pack.incomplete());
  }

  @Property(tries = 100)
  void theSameInputGivesTheSameBitsInAnyLocaleAndTimeZone(
      @ForAll(supplier = GeneratedPackages.class) Sample sample) throws Throwable {
    Assessment here = assess(sample);
    FigureBook hereBook = FigureBook.of(sample.pack(), sample.playbook(), here);
    Elsewhere.at(
        "Pacific/Kiritimati",
        "tr-TR-u-nu-arab",
        () -> {
          Assessment there = assess(sample);
          assertThat(there).isEqualTo(here);
          assertThat(Double.doubleToRawLongBits(there.score()))
              .isEqualTo(Double.doubleToRawLongBits(here.score()));
          assertThat(FigureBook.of(sample.pack(), sample.playbook(), there).named())
              .isEqualTo(hereBook.named());
        });
  }

  @Property(tries = 300)
  void addingEvidenceNeverLowersTheScore(
      @ForAll(supplier = GeneratedPackages.class) Sample sample,
      @ForAll("shapes") EvidenceShape shape,
      @ForAll boolean first) {
    Evidence added = file(first ? "evidence/A" : "evidence/z", shape, sample);
    PromotionPackage more = PackageDraft.like(sample.pack()).with(added).build();
    assertThat(score(sample.with(more))).isGreaterThanOrEqualTo(score(sample) - ROUNDING);
  }

  @Property(tries = 300)
  void raisingATierNeverLowersTheScore(
      @ForAll(supplier = GeneratedPackages.class) Sample sample,
      @ForAll @IntRange(max = 9) int which,
      @ForAll Trust trust) {
    if (sample.pack().evidence().isEmpty()) {
      return;
    }
    Evidence raised = sample.pack().evidence().get(which % sample.pack().evidence().size());
    PackageDraft endorsed = PackageDraft.like(sample.pack());
    endorsed.endorsed("One more", Relation.PEER, "L7", trust, raised.id());
    assertThat(score(sample.with(endorsed.build())))
        .isGreaterThanOrEqualTo(score(sample) - ROUNDING);
    PackageDraft shown = PackageDraft.like(sample.pack()).with(Changes.withOpenArtifact(raised));
    assertThat(score(sample.with(shown.build()))).isGreaterThanOrEqualTo(score(sample) - ROUNDING);
  }

  @Property(tries = 400)
  void raisingAFigureNeverLowersTheScore(
      @ForAll(supplier = GeneratedPackages.class) Sample sample,
      @ForAll @IntRange(max = 9) int which,
      @ForAll Changes.Figure figure,
      @ForAll @IntRange(min = 1, max = 50) int by) {
    if (sample.pack().evidence().isEmpty()) {
      return;
    }
    Evidence raised = sample.pack().evidence().get(which % sample.pack().evidence().size());
    PackageDraft better = PackageDraft.like(sample.pack()).with(Changes.raised(raised, figure, by));
    assertThat(score(sample.with(better.build()))).isGreaterThanOrEqualTo(score(sample) - ROUNDING);
  }

  @Property(tries = 300)
  void oneMoreMonthNeverLowersTheScore(
      @ForAll(supplier = GeneratedPackages.class) Sample sample,
      @ForAll @IntRange(max = 9) int which,
      @ForAll @IntRange(max = 20) int earlier,
      @ForAll @IntRange(max = 20) int later) {
    if (sample.pack().evidence().isEmpty()) {
      return;
    }
    Evidence file = sample.pack().evidence().get(which % sample.pack().evidence().size());
    PackageDraft longer =
        PackageDraft.like(sample.pack()).with(Changes.longer(file, earlier, later));
    assertThat(score(sample.with(longer.build()))).isGreaterThanOrEqualTo(score(sample) - ROUNDING);
  }

  @Property(tries = 200)
  void anotherEqualItemAddsNoMoreThanTheOneBefore(
      @ForAll(supplier = GeneratedPackages.class) Sample sample,
      @ForAll("shapes") EvidenceShape shape) {
    PackageDraft draft = PackageDraft.like(sample.pack());
    double before = score(sample);
    double lastAdded = Double.MAX_VALUE;
    for (int k = 1; k <= 5; k++) {
      draft.with(file("evidence/equal-" + k, shape, sample));
      double after = score(sample.with(draft.build()));
      assertThat(after - before).isLessThanOrEqualTo(lastAdded + ROUNDING);
      lastAdded = after - before;
      before = after;
    }
  }

  /**
   * Through its indicators a file moves only the criteria it supports. The sustained run belongs to
   * the whole package, so that a criterion that asks for months may move as a whole; the mean of
   * its indicators does not.
   */
  @Property(tries = 300)
  void aFileMovesOnlyTheCriteriaItSupportsAndTheMonthsOfAll(
      @ForAll(supplier = GeneratedPackages.class) Sample sample,
      @ForAll("shapes") EvidenceShape shape) {
    Evidence added = file("evidence/m", shape, sample);
    PromotionPackage more = PackageDraft.like(sample.pack()).with(added).build();
    List<CriterionResult> before = assess(sample).criteria();
    List<CriterionResult> after = assess(sample.with(more)).criteria();
    for (int i = 0; i < before.size(); i++) {
      if (!supports(added, before.get(i).criterion())) {
        assertThat(after.get(i).mean()).isEqualTo(before.get(i).mean());
        assertThat(after.get(i).indicators())
            .extracting(IndicatorResult::value)
            .isEqualTo(before.get(i).indicators().stream().map(IndicatorResult::value).toList());
        if (before.get(i).sustain().isEmpty()) {
          assertThat(after.get(i)).isEqualTo(before.get(i));
        }
      }
    }
  }

  private static boolean supports(Evidence evidence, Criterion criterion) {
    return criterion.indicators().stream().anyMatch(i -> evidence.supports().contains(i.id()));
  }

  @Property(tries = 300)
  void contributionsSumToTheScore(@ForAll(supplier = GeneratedPackages.class) Sample sample) {
    Assessment assessment = assess(sample);
    assertThat(assessment.evidence().stream().mapToDouble(EvidenceResult::points).sum())
        .isEqualTo(assessment.score(), HAIR);
    assertThat(assessment.criteria().stream().mapToDouble(CriterionResult::points).sum())
        .isEqualTo(assessment.score(), HAIR);
    for (CriterionResult criterion : assessment.criteria()) {
      double shares =
          criterion.indicators().stream()
              .flatMap(i -> i.shares().stream())
              .mapToDouble(Share::points)
              .sum();
      assertThat(shares).isEqualTo(criterion.points(), HAIR);
    }
  }

  @Property(tries = 200)
  void withoutTheStrongestIsTheScoreOfThePackageWithoutThatFile(
      @ForAll(supplier = GeneratedPackages.class) Sample sample) {
    Assessment assessment = assess(sample);
    assertThat(assessment.strongest().isPresent())
        .isEqualTo(assessment.evidence().stream().anyMatch(e -> e.points() > 0));
    if (assessment.strongest().isEmpty()) {
      assertThat(assessment.withoutStrongest()).isEqualTo(assessment.score());
      return;
    }
    String strongest = assessment.strongest().get();
    PromotionPackage rest = PackageDraft.like(sample.pack()).without(strongest).build();
    assertThat(assessment.withoutStrongest()).isEqualTo(score(sample.with(rest)), HAIR);
    double most = assessment.evidence(strongest).orElseThrow().points();
    assertThat(assessment.evidence()).allMatch(e -> e.points() <= most);
  }

  @Property(tries = 200)
  void evidenceThatBeginsLaterMightAsWellNotBeThere(
      @ForAll(supplier = GeneratedPackages.class) Sample sample) {
    PackageDraft begun = PackageDraft.like(sample.pack());
    sample.pack().evidence().stream()
        .filter(e -> e.period().first().isAfter(sample.asOf()))
        .forEach(e -> begun.without(e.id()));
    assertThat(score(sample)).isEqualTo(score(sample.with(begun.build())));
  }

  @Property(tries = 300)
  void aGainIsWhatTheChangeWouldGive(@ForAll(supplier = GeneratedPackages.class) Sample sample) {
    Assessment assessment = assess(sample);
    double last = Double.MAX_VALUE;
    for (Assessment.Gain gain : assessment.gains()) {
      assertThat(gain.points()).isPositive().isLessThanOrEqualTo(last);
      last = gain.points();
      if (gain.kind() != Assessment.GainKind.EVIDENCE) {
        assertThat(score(after(gain, sample)) - assessment.score())
            .as(gain.toString())
            .isEqualTo(gain.points(), HAIR);
      }
    }
  }

  private static Sample after(Assessment.Gain gain, Sample sample) {
    String id = gain.subject();
    PackageDraft draft = PackageDraft.like(sample.pack());
    return switch (gain.kind()) {
      case ARTIFACT ->
          sample.with(
              draft
                  .with(Changes.withOpenArtifact(sample.pack().evidence(id).orElseThrow()))
                  .build());
      case ENDORSE ->
          sample.with(draft.endorsed("New", Relation.PEER, "L7", Trust.RECORDED, id).build());
      case VERIFY ->
          sample.with(draft.endorsed("New", Relation.PEER, "L7", Trust.VERIFIED, id).build());
      case MONTHS -> sample.with(withoutMonths(sample.playbook(), id));
      case EVIDENCE -> throw new IllegalArgumentException(gain.toString());
    };
  }

  private static Playbook withoutMonths(Playbook playbook, String criterion) {
    return Changes.withCriteria(
        playbook,
        playbook.criteria().stream()
            .map(c -> c.id().equals(criterion) ? Changes.withoutMonths(c) : c)
            .toList());
  }

  @Property(tries = 200)
  void everyMissingIndicatorGainsWhatTheMedianFileWouldGive(
      @ForAll(supplier = GeneratedPackages.class) Sample sample) {
    Assessment assessment = assess(sample);
    List<Double> strengths =
        assessment.evidence().stream()
            .filter(EvidenceResult::counts)
            .map(EvidenceResult::strength)
            .sorted()
            .toList();
    int n = strengths.size();
    double median = n == 0 ? 0 : (strengths.get((n - 1) / 2) + strengths.get(n / 2)) / 2;
    for (CriterionResult c : assessment.criteria()) {
      long counted =
          c.indicators().stream().filter(i -> i.state() != Assessment.State.WAIVED).count();
      double factor = c.sustain().map(Assessment.Sustain::factor).orElse(1.0);
      for (IndicatorResult i : c.indicators()) {
        double gained =
            assessment.gains().stream()
                .filter(g -> g.kind() == Assessment.GainKind.EVIDENCE)
                .filter(g -> g.subject().equals(i.indicator().id()))
                .mapToDouble(Assessment.Gain::points)
                .sum();
        boolean missing = i.state() == Assessment.State.UNKNOWN;
        double expected = missing ? 100 * c.weight() * factor * median / counted : 0;
        assertThat(gained).isEqualTo(expected, HAIR);
      }
    }
  }

  @Property(tries = 200)
  void setAsideIndicatorsLeaveAHundredWithinReach(
      @ForAll(supplier = GeneratedPackages.class) Sample sample) {
    Assessment assessment = assess(sample);
    double weights = assessment.criteria().stream().mapToDouble(CriterionResult::weight).sum();
    assertThat(weights).isEqualTo(assessment.coverage().of() == 0 ? 0 : 1, HAIR);
  }
}
