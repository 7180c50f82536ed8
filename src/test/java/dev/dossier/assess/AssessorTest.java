package dev.dossier.assess;

import static dev.dossier.testing.EvidenceDraft.evidence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.assess.Assessment.Credibility;
import dev.dossier.assess.Assessment.CriterionResult;
import dev.dossier.assess.Assessment.DimensionResult;
import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.assess.Assessment.Gain;
import dev.dossier.assess.Assessment.GainKind;
import dev.dossier.assess.Assessment.IndicatorResult;
import dev.dossier.assess.Assessment.Share;
import dev.dossier.assess.Assessment.State;
import dev.dossier.model.Audience;
import dev.dossier.model.Basis;
import dev.dossier.model.Evidence;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.Relation;
import dev.dossier.model.Trust;
import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.Scoring;
import dev.dossier.testing.EvidenceDraft;
import dev.dossier.testing.Ladders;
import dev.dossier.testing.PackageDraft;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Examples that were worked out by hand from the text of the model. */
class AssessorTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final Playbook LADDER = Ladders.four();
  private static final Offset<Double> HAIR = within(1e-12);

  private static Assessment assess(PromotionPackage pack) {
    return Assessor.assess(pack, LADDER, AS_OF);
  }

  private static EvidenceResult rated(EvidenceDraft draft) {
    Evidence evidence = draft.build();
    return assess(PackageDraft.of(evidence)).evidence(evidence.id()).orElseThrow();
  }

  /** Strength 0.2: scope at the bar, nothing else stated, claimed only, fresh. */
  private static EvidenceDraft weak(String id) {
    return evidence(id).teams(10);
  }

  /** Strength 0.6: scope and influence at the bar, with an artifact, fresh. */
  private static EvidenceDraft strong(String id) {
    return evidence(id).teams(10).stakeholders(16).artifactFor(Audience.COMMITTEE);
  }

  @Test
  void oneFileGivesTheScoreThatThePaperGives() {
    Evidence nineMonths = weak("e").from("2025-07", "2026-03").supports("a1", "b2").build();
    Assessment assessment = assess(PackageDraft.of(nineMonths));
    // a: 100 · 0.40 · 0.2/4 · 9/12 = 1.5; b: 100 · 0.25 · 0.2/4 = 1.25
    assertThat(assessment.score()).isEqualTo(2.75, HAIR);
    assertThat(assessment.evidence("e").orElseThrow().points()).isEqualTo(2.75, HAIR);
    CriterionResult a = assessment.criteria().get(0);
    assertThat(a.mean()).isEqualTo(0.05, HAIR);
    assertThat(a.value()).isEqualTo(0.0375, HAIR);
    assertThat(a.points()).isEqualTo(1.5, HAIR);
    assertThat(a.sustain()).contains(new Assessment.Sustain(9, 12, 0.75));
    assertThat(assessment.criteria().get(1).sustain()).isEmpty();
    assertThat(assessment.coverage()).isEqualTo(new Assessment.Coverage(2, 16));
    assertThat(assessment.withheld()).isTrue();
    assertThat(assessment.band()).isEmpty();
    assertThat(assessment.withoutStrongest()).isZero();
  }

  @Test
  void anEmptyPackageHasNothingToShow() {
    Assessment assessment = assess(PackageDraft.of());
    assertThat(assessment.score()).isZero();
    assertThat(assessment.withheld()).isTrue();
    assertThat(assessment.strongest()).isEmpty();
    assertThat(assessment.withoutStrongest()).isZero();
    assertThat(assessment.gains()).isEmpty();
    assertThat(assessment.sustained())
        .isEqualTo(new Assessment.SustainedRun(0, Optional.empty(), List.of()));
    assertThat(assessment.indicators()).hasSize(16).allMatch(i -> i.state() == State.UNKNOWN);
  }

  @Test
  void usualForTheCurrentLevelIsNothingAndTheBarIsOne() {
    assertThat(dimension(evidence("e").teams(2), "scope").value()).isZero();
    assertThat(dimension(evidence("e").teams(10), "scope").value()).isEqualTo(1.0);
    assertThat(dimension(evidence("e").teams(1), "scope").value()).isZero();
    assertThat(dimension(evidence("e").teams(500), "scope").value()).isEqualTo(1.0);
    assertThat(dimension(evidence("e").teams(5), "scope").value())
        .isEqualTo(Math.log(2.5) / Math.log(5), HAIR);
    assertThat(dimension(evidence("e").stakeholders(8), "influence").value()).isEqualTo(0.5, HAIR);
    assertThat(dimension(evidence("e").complexity("3"), "thinking").value()).isEqualTo(1.0);
  }

  private static DimensionResult dimension(EvidenceDraft draft, String id) {
    return rated(draft).dimensions().stream()
        .filter(d -> d.dimension().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatWasNotStatedIsAbsentAndCountsNothing() {
    DimensionResult scope = dimension(evidence("e"), "scope");
    assertThat(scope.measured()).isEmpty();
    assertThat(scope.baseline()).contains(2.0);
    assertThat(scope.value()).isZero();
    assertThat(rated(evidence("e")).dimensions()).as("recognition has no bar").hasSize(4);
  }

  @Test
  void withoutABaselineAMeasureCountsNothing() {
    PromotionPackage pack =
        PackageDraft.empty()
            .baseline(Map.of("stakeholders", new BigDecimal(4)))
            .with(strong("e"))
            .build();
    EvidenceResult e = assess(pack).evidence("e").orElseThrow();
    assertThat(e.dimensions().get(0).baseline()).isEmpty();
    assertThat(e.dimensions().get(0).value()).isZero();
    assertThat(e.magnitude()).isEqualTo(0.5);
  }

  @Test
  void magnitudeIsTheMeanOfTheTwoLargestAndNeverBelowItsFloor() {
    EvidenceResult three = rated(evidence("e").teams(10).stakeholders(8).complexity("1"));
    assertThat(three.magnitude()).isEqualTo(0.75, HAIR);
    assertThat(three.dimensions())
        .filteredOn(DimensionResult::largest)
        .extracting(d -> d.dimension().id())
        .containsExactly("scope", "influence");
    assertThat(rated(evidence("e")).magnitude()).isEqualTo(0.2);
    assertThat(rated(evidence("e").teams(10)).magnitude()).isEqualTo(0.5);
  }

  @Test
  void impactCountsMoneyByBasisAndShareInThePackagesCurrencyAlone() {
    EvidenceDraft draft =
        evidence("e")
            .share("0.5")
            .saves("4000000", "USD/year")
            .worth("5000000", "USD", Basis.ESTIMATED, Optional.empty())
            .worth("2000000", "USD", Basis.PROJECTED, Optional.empty())
            .worth("90000000", "EUR", Basis.MEASURED, Optional.empty())
            .worth("90000000", "ms", Basis.MEASURED, Optional.empty());
    // 0.5 · (4 + 0.8 · 5 + 0.5 · 2) million
    DimensionResult impact = dimension(draft, "impact");
    assertThat(impact.measured()).contains(4_500_000.0);
    assertThat(impact.value()).isEqualTo(Math.log(4.5) / Math.log(10), HAIR);
  }

  @Test
  void aLossIsNoImpact() {
    DimensionResult impact = dimension(evidence("e").saves("-20000000", "USD"), "impact");
    assertThat(impact.measured()).contains(-20_000_000.0);
    assertThat(impact.value()).isZero();
  }

  @Test
  void aValueModelsResultIsImpactToo() {
    EvidenceDraft draft = evidence("e").modelled("availability-to-cost", ValuerTest.outages());
    assertThat(dimension(draft, "impact").measured()).contains(5_000_000.0);
  }

  @Test
  void credibilityIsThatOfTheBestWitness() {
    EvidenceDraft claimed = weak("e").artifactFor(Audience.PRIVATE);
    assertThat(rated(claimed).tier()).isEqualTo(Credibility.CLAIMED);
    assertThat(rated(claimed).credibility()).isEqualTo(0.4);
    assertThat(rated(strong("e")).credibility()).isEqualTo(0.6);
    assertThat(credibility(Trust.CLAIMED)).isEqualTo(0.4);
    assertThat(credibility(Trust.RECORDED)).isEqualTo(0.8);
    assertThat(credibility(Trust.VERIFIED)).isEqualTo(1.0);
  }

  private static double credibility(Trust trust) {
    PromotionPackage pack =
        PackageDraft.empty()
            .with(weak("e"))
            .endorsed("A peer", Relation.PEER, "L7", Trust.CLAIMED, "e")
            .endorsed("Another", Relation.PEER, "L7", trust, "e")
            .build();
    return assess(pack).evidence("e").orElseThrow().credibility();
  }

  @Test
  void anEndorsementOfAnEarlierStateVouchesForNothing() {
    PromotionPackage pack =
        PackageDraft.empty()
            .with(strong("e"))
            .endorsedBeforeItChanged("A peer", Trust.VERIFIED, "e")
            .build();
    assertThat(assess(pack).evidence("e").orElseThrow().tier()).isEqualTo(Credibility.ARTIFACT);
  }

  @Test
  void evidenceStaysFreshForTwoYearsAndFadesToAHalfInTwoMore() {
    assertThat(recency("2026-06")).isEqualTo(1);
    assertThat(recency("2024-06")).isEqualTo(1);
    assertThat(recency("2024-05")).isEqualTo(1 - 0.5 / 24, HAIR);
    assertThat(recency("2023-06")).isEqualTo(0.75, HAIR);
    assertThat(recency("2022-06")).isEqualTo(0.5, HAIR);
    assertThat(recency("2015-01")).isEqualTo(0.5);
    assertThat(rated(evidence("e").since("2015-01")).recency()).isEqualTo(1);
    assertThat(rated(evidence("e").from("2015-01", "2030-01")).recency()).isEqualTo(1);
  }

  private static double recency(String lastMonth) {
    return rated(evidence("e").from("2015-01", lastMonth)).recency();
  }

  @Test
  void aFileThatSpeaksForEverythingIsDiluted() {
    assertThat(rated(evidence("e").supports("a1", "a2", "a3", "a4")).dilution()).isEqualTo(1);
    assertThat(rated(evidence("e").supports("a1", "a2", "a3", "a4", "b1")).dilution())
        .isEqualTo(0.8);
    assertThat(rated(evidence("e").supports("a1", "a2", "a3", "a4", "no-such")).dilution())
        .isEqualTo(1);
  }

  @Test
  void twoFilesForOneIndicatorShareWhatTheyGiveTogether() {
    Assessment assessment =
        assess(
            PackageDraft.of(weak("x").supports("b1").build(), strong("y").supports("b1").build()));
    IndicatorResult b1 = assessment.criteria().get(1).indicators().get(0);
    assertThat(b1.value()).isEqualTo(1 - 0.8 * 0.4, HAIR);
    // φ_x = 0.2 · (1 − 0.6/2) = 0.14 and φ_y = 0.6 · (1 − 0.2/2) = 0.54, each times 25/4 points
    assertThat(b1.shares()).extracting(Share::evidence).containsExactly("y", "x");
    assertThat(b1.shares().get(0).points()).isEqualTo(0.54 * 6.25, HAIR);
    assertThat(b1.shares().get(1).points()).isEqualTo(0.14 * 6.25, HAIR);
    assertThat(assessment.strongest()).contains("y");
    assertThat(assessment.withoutStrongest()).isEqualTo(0.2 * 6.25, HAIR);
  }

  @Test
  void evidenceThatHasNotBegunIsListedAndCountsNothing() {
    Evidence later = strong("later").from("2026-07", "2026-12").supports("b1").build();
    Assessment assessment = assess(PackageDraft.of(later));
    assertThat(assessment.score()).isZero();
    assertThat(assessment.coverage().evidenced()).isZero();
    EvidenceResult result = assessment.evidence("later").orElseThrow();
    assertThat(result.counts()).isFalse();
    assertThat(result.points()).isZero();
    assertThat(assessment.criteria().get(1).indicators().get(0).shares()).isEmpty();
    assertThat(assessment.gains()).isEmpty();
  }

  @Test
  void theRunIsTheLongestThatEndsNearTheDay() {
    PromotionPackage pack =
        PackageDraft.of(
            weak("old").from("2023-01", "2024-12").build(),
            weak("last-year").from("2025-03", "2025-10").build(),
            weak("overlap").from("2025-10", "2026-03").build(),
            weak("now").since("2026-05").build(),
            evidence("slight").from("2026-04", "2026-04").build());
    Assessment.SustainedRun run = assess(pack).sustained();
    assertThat(run.length()).isEqualTo(13);
    assertThat(run.first()).contains(YearMonth.of(2025, 3));
    assertThat(run.months()).hasSize(42);
    assertThat(run.months().get(0).month()).isEqualTo(YearMonth.of(2023, 1));
    assertThat(run.months().get(41).month()).isEqualTo(YearMonth.of(2026, 6));
    assertThat(run.months())
        .filteredOn(Assessment.MonthCover::inRun)
        .hasSize(13)
        .allMatch(month -> !month.evidence().isEmpty());
    assertThat(month(run, 2025, 10).evidence()).containsExactly("last-year", "overlap");
    assertThat(month(run, 2026, 4).evidence()).isEmpty();
    assertThat(month(run, 2026, 5).inRun()).isFalse();
  }

  private static Assessment.MonthCover month(Assessment.SustainedRun run, int year, int month) {
    return run.months().stream()
        .filter(m -> m.month().equals(YearMonth.of(year, month)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRunThatEndedFourMonthsAgoCountsNoMore() {
    assertThat(run("2025-01", "2026-03")).isEqualTo(15);
    assertThat(run("2025-01", "2026-02")).isZero();
    assertThat(run("2025-01", "2027-12")).as("months to come do not count").isEqualTo(18);
  }

  private static int run(String first, String last) {
    return assess(PackageDraft.of(weak("e").from(first, last).build())).sustained().length();
  }

  @Test
  void anIndicatorSetAsideLeavesTheDenominatorAndStaysVisible() {
    PromotionPackage pack =
        PackageDraft.empty().waive("b4").with(weak("e").supports("b1", "b4")).build();
    Assessment assessment = assess(pack);
    assertThat(assessment.score()).isEqualTo(100 * 0.25 * 0.2 / 3, HAIR);
    assertThat(assessment.coverage()).isEqualTo(new Assessment.Coverage(1, 15));
    IndicatorResult b4 = assessment.criteria().get(1).indicators().get(3);
    assertThat(b4.state()).isEqualTo(State.WAIVED);
    assertThat(b4.waiver()).contains("set aside for the test");
    assertThat(b4.shares()).containsExactly(new Share("e", 0.2, 0));
  }

  @Test
  void theOthersCarryTheWeightOfACriterionThatIsSetAsideWhole() {
    PackageDraft draft = PackageDraft.empty().with(weak("e").supports("b1"));
    for (String indicator : List.of("d1", "d2", "d3", "d4")) {
      draft.waive(indicator);
    }
    Assessment assessment = assess(draft.build());
    assertThat(assessment.criteria()).extracting(CriterionResult::weight).element(3).isEqualTo(0.0);
    assertThat(assessment.criteria().get(1).weight()).isEqualTo(0.25 / 0.85, HAIR);
    assertThat(assessment.score()).isEqualTo(100 * 0.25 / 0.85 * 0.2 / 4, HAIR);
    assertThat(assessment.coverage().of()).isEqualTo(12);
  }

  @Test
  void aPackageThatSetsEverythingAsideHasNoScore() {
    PackageDraft draft = PackageDraft.empty().with(strong("e").supports("a1"));
    LADDER.indicators().forEach(indicator -> draft.waive(indicator.id()));
    Assessment assessment = assess(draft.build());
    assertThat(assessment.score()).isZero();
    assertThat(assessment.withheld()).isTrue();
    assertThat(assessment.coverage()).isEqualTo(new Assessment.Coverage(0, 0));
  }

  @Test
  void theScoreIsWithheldUntilThreeTenthsOfTheIndicatorsHaveEvidence() {
    Evidence four = weak("x").supports("b1", "b2", "b3", "b4").build();
    Evidence fifth = weak("y").supports("c1").build();
    assertThat(assess(PackageDraft.of(four)).withheld()).isTrue();
    Assessment enough = assess(PackageDraft.of(four, fifth));
    assertThat(enough.withheld()).isFalse();
    assertThat(enough.band().orElseThrow().id()).isEqualTo("foundation");
  }

  @Test
  void perfectEvidenceForEverythingIsAHundred() {
    PackageDraft draft = PackageDraft.empty();
    for (String criterion : List.of("a", "b", "c", "d")) {
      draft.with(
          strong(criterion)
              .since("2025-01")
              .supports(criterion + 1, criterion + 2, criterion + 3, criterion + 4));
      draft.endorsed("A peer", Relation.PEER, "L7", Trust.VERIFIED, criterion);
    }
    Assessment assessment = assess(draft.build());
    assertThat(assessment.score()).isEqualTo(100);
    assertThat(assessment.band().orElseThrow().id()).isEqualTo("positioned");
    assertThat(assessment.gains()).isEmpty();
    assertThat(assessment.strongest()).contains("a");
    assertThat(assessment.withoutStrongest()).isEqualTo(60, HAIR);
  }

  @Test
  void gainsNameWhatToDoNextLargestFirst() {
    PromotionPackage pack =
        PackageDraft.of(
            weak("x").from("2025-10", "2026-03").supports("a1").build(),
            strong("y").from("2026-01", "2026-03").supports("b1").build());
    // six months in a row; strengths 0.2 and 0.6, median 0.4
    assertThat(assess(pack).gains())
        .extracting(Gain::kind, Gain::subject)
        .startsWith(tuple(GainKind.EVIDENCE, "b2"), tuple(GainKind.EVIDENCE, "b3"))
        .contains(
            tuple(GainKind.ARTIFACT, "x"),
            tuple(GainKind.ENDORSE, "y"),
            tuple(GainKind.MONTHS, "a"));
    assertThat(gain(pack, GainKind.ARTIFACT)).isEqualTo(40 * 0.5 * 0.1 / 4, HAIR);
    assertThat(gain(pack, GainKind.ENDORSE)).isEqualTo(25 * 0.2 / 4, HAIR);
    assertThat(gain(pack, GainKind.MONTHS)).isEqualTo(40 * 0.5 * 0.2 / 4, HAIR);
    assertThat(gain(pack, GainKind.EVIDENCE)).isEqualTo(25 * 0.4 / 4, HAIR);
  }

  private static double gain(PromotionPackage pack, GainKind kind) {
    return assess(pack).gains().stream()
        .filter(gain -> gain.kind() == kind)
        .findFirst()
        .orElseThrow()
        .points();
  }

  @Test
  void withoutTheStrongestItemTheMonthsItAloneCoversAreGoneToo() {
    PromotionPackage pack =
        PackageDraft.of(
            strong("leg").from("2025-04", "2026-03").supports("a1", "b1").build(),
            weak("rest").from("2025-10", "2026-03").supports("a2").build());
    Assessment assessment = assess(pack);
    assertThat(assessment.sustained().length()).isEqualTo(12);
    assertThat(assessment.strongest()).contains("leg");
    assertThat(assessment.withoutStrongest()).isEqualTo(40 * 0.5 * 0.2 / 4, HAIR);
  }

  @Test
  void theScoreHoldsAtLatestForTheDayTheCommitteeMeets() {
    var promotion = PackageDraft.of().promotion();
    assertThat(Assessor.asOf(promotion, AS_OF)).isEqualTo(AS_OF);
    assertThat(Assessor.asOf(promotion, LocalDate.of(2027, 1, 1)))
        .isEqualTo(LocalDate.of(2026, 9, 15));
  }

  @Test
  void aSlipOfThePenInAYearStallsNothing() {
    Evidence ancient = weak("e").from("0001-01", "2026-06").supports("a1").build();
    Assessment assessment = assess(PackageDraft.of(ancient));
    assertThat(assessment.sustained().months()).hasSize(1201);
    assertThat(assessment.criteria().get(0).value()).isEqualTo(0.05, HAIR);
  }

  private static Playbook ladder(
      UnaryOperator<Double> withhold, int fresh, int stale, double floor) {
    Scoring usual = Scoring.DEFAULT;
    return Ladders.of(
        LADDER.criteria(),
        new Scoring(
            usual.magnitudeFloor(),
            usual.largestDimensions(),
            usual.claimed(),
            usual.artifact(),
            usual.recorded(),
            usual.verified(),
            fresh,
            stale,
            floor,
            usual.undiluted(),
            usual.measured(),
            usual.estimated(),
            usual.projected(),
            usual.sustainMagnitude(),
            usual.sustainGrace(),
            withhold.apply(usual.withholdBelow())));
  }

  @Test
  void evidenceFadesFromTheMonthThatTheLadderSaysToItsFloorExactly() {
    PromotionPackage pack = PackageDraft.of(weak("e").from("2015-01", "2024-06").build());
    assertThat(recency(pack, ladder(w -> w, 24, 24, 0.3)))
        .as("where it is fresh and stale in one month, it is fresh")
        .isEqualTo(1);
    assertThat(recency(pack, ladder(w -> w, 12, 24, 0.3))).isEqualTo(0.3);
    assertThat(recency(pack, ladder(w -> w, 12, 36, 0.3))).isEqualTo(0.65, HAIR);
  }

  private static double recency(PromotionPackage pack, Playbook ladder) {
    return Assessor.assess(pack, ladder, AS_OF).evidence("e").orElseThrow().recency();
  }

  @Test
  void aPackageThatSetsEverythingAsideIsWithheldOnAnyLadder() {
    PackageDraft draft = PackageDraft.empty().with(strong("e").supports("a1"));
    LADDER.indicators().forEach(indicator -> draft.waive(indicator.id()));
    Playbook tellingAll = ladder(w -> 0.0, 24, 48, 0.5);
    assertThat(Assessor.assess(draft.build(), tellingAll, AS_OF).withheld()).isTrue();
    assertThat(Assessor.assess(PackageDraft.of(), tellingAll, AS_OF).withheld()).isFalse();
  }

  @Test
  void aLadderWithoutBandsGivesAScoreWithoutAWord() {
    Playbook bare =
        new Playbook(
            LADDER.id(),
            LADDER.title(),
            LADDER.from(),
            LADDER.to(),
            LADDER.dimensions(),
            LADDER.criteria(),
            LADDER.scoring(),
            List.of(),
            LADDER.valueModels(),
            LADDER.document(),
            LADDER.layouts(),
            LADDER.phrases(),
            LADDER.plan());
    Evidence many = weak("e").supports("b1", "b2", "b3", "b4", "c1").build();
    Assessment assessment = Assessor.assess(PackageDraft.of(many), bare, AS_OF);
    assertThat(assessment.withheld()).isFalse();
    assertThat(assessment.band()).isEmpty();
  }

  @Test
  void nothingIsReachedOfWhatIsUsualWhereNothingIsUsual() {
    PromotionPackage pack =
        PackageDraft.empty()
            .baseline(Map.of("teams", BigDecimal.ZERO))
            .with(evidence("e").teams(10))
            .build();
    assertThat(assess(pack).evidence("e").orElseThrow().dimensions().get(0).value()).isZero();
  }

  @Test
  void nobodyNamedIsNotStatedAsNobody() {
    assertThat(dimension(evidence("e"), "influence").measured()).isEmpty();
    assertThat(dimension(evidence("e").stakeholders(0), "influence").measured()).isEmpty();
  }

  @Test
  void weightsAreThePlaybooksOwnToTheBitUnlessACriterionIsSetAside() {
    // in doubles 0.7 + 0.2 + 0.1 is a hair below 1
    Playbook three =
        Ladders.of(
            List.of(
                Ladders.criterion("a", 0.7, OptionalInt.empty(), 1),
                Ladders.criterion("b", 0.2, OptionalInt.empty(), 1),
                Ladders.criterion("c", 0.1, OptionalInt.empty(), 1)),
            Scoring.DEFAULT);
    assertThat(Assessor.assess(PackageDraft.of(), three, AS_OF).criteria())
        .extracting(CriterionResult::weight)
        .containsExactly(0.7, 0.2, 0.1);
  }

  @Test
  void aCriterionWithoutWeightCarriesNoneWhenTheOthersAreSetAside() {
    Playbook two =
        Ladders.of(
            List.of(
                Ladders.criterion("a", 1, OptionalInt.empty(), 1),
                Ladders.criterion("b", 0, OptionalInt.empty(), 1)),
            Scoring.DEFAULT);
    PromotionPackage pack =
        PackageDraft.empty().waive("a1").with(strong("e").supports("b1")).build();
    assertThat(Assessor.assess(pack, two, AS_OF).score()).isZero();
  }

  @Test
  void anIndicatorOfACriterionThatIsSetAsideWholeGivesNoPoints() {
    PackageDraft draft = PackageDraft.empty();
    List.of("d1", "d2", "d3", "d4").forEach(draft::waive);
    Rubric rubric = Rubric.of(LADDER, draft.build().promotion());
    Tally tally =
        Tally.of(rubric, List.of(), new Assessment.SustainedRun(0, Optional.empty(), List.of()));
    assertThat(tally.lines().get(3).pointsPerIndicator()).isZero();
    assertThat(tally.lines().get(2).pointsPerIndicator()).isEqualTo(100 * 0.2 / 0.85 / 4, HAIR);
  }

  @Test
  void ofEquallyLongRunsTheLatestCounts() {
    PromotionPackage pack =
        PackageDraft.of(
            weak("x").from("2026-03", "2026-03").build(),
            weak("y").from("2026-05", "2026-05").build());
    assertThat(assess(pack).sustained().first()).contains(YearMonth.of(2026, 5));
    assertThat(assess(pack).sustained().length()).isEqualTo(1);
  }

  @Test
  void aTierThatIsBelievedNoFurtherIsNoGain() {
    Scoring usual = Scoring.DEFAULT;
    Scoring flat =
        new Scoring(0.2, 2, 0.7, 0.7, 0.7, 0.7, 24, 48, 0.5, 4, 1, 0.8, 0.5, 0.5, 3, 0.3);
    PackageDraft draft = PackageDraft.empty();
    for (int teams = 3; teams < 40; teams++) {
      draft.with(
          evidence("e" + teams).teams(teams).stakeholders(3 + teams % 9).supports("b1", "c2"));
    }
    assertThat(usual).isNotEqualTo(flat);
    assertThat(Assessor.assess(draft.build(), Ladders.of(LADDER.criteria(), flat), AS_OF).gains())
        .extracting(gain -> gain.kind().word())
        .isNotEmpty()
        .containsOnly("evidence");
  }
}
