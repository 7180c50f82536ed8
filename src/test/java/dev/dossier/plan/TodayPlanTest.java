package dev.dossier.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessment.GainKind;
import dev.dossier.assess.Assessor;
import dev.dossier.assess.FigureBook;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Severity;
import dev.dossier.model.PromotionPackage;
import dev.dossier.plan.Risk.Kind;
import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.plan.PlanBook;
import dev.dossier.understand.PackageText;
import dev.dossier.understand.Understood;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a plan a day is shown. */
class TodayPlanTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  /** So far before the committee that no task of the timeline is due. */
  private static final PackageText EARLY =
      PackageText.small()
          .changed(PackageText.CASE, "committee: 2026-09-15", "committee: 2028-09-15");

  @ParameterizedTest
  @CsvSource({"2026-06-29, true", "2026-07-28, true", "2026-07-29, false"})
  void somethingIsDueFourWeeksAhead(String day, boolean shown) {
    Plan plan = plan(with("actions/a", "title: A\ndue: " + day));

    assertThat(plan.today().due().first())
        .extracting(Due::title)
        .isEqualTo(shown ? List.of("A") : List.of());
    assertThat(plan.due()).as("the plan itself forgets nothing").hasSizeGreaterThan(1);
  }

  @Test
  void aPlaybookSaysHowFarAheadADayLooks() {
    PackageText pack =
        with("actions/a", "title: A\ndue: 2026-07-10")
            .with("playbook.yaml", "extends: l6-l7\nplan: {today: {due-within-days: 9}}\n");

    assertThat(plan(pack).today().due().first()).isEmpty();
  }

  @Test
  void whatMovesTheScoreIsRankedByPointsForEachHour() {
    List<Move> moves = plan(EARLY).today().moves().first();

    assertThat(moves)
        .isSortedAccordingTo((a, b) -> Double.compare(b.pointsPerHour(), a.pointsPerHour()));
    assertThat(moves.get(0).gain().kind()).isEqualTo(GainKind.ARTIFACT);
    assertThat(moves.get(0).title()).isEqualTo("Platform");
    assertThat(moves.get(0).hours()).isEqualTo(2);
    assertThat(moves.get(0).pointsPerHour()).isEqualTo(moves.get(0).gain().points() / 2);
  }

  @Test
  void aPlaybookSaysWhatEachKindOfGainTakes() {
    PackageText dear =
        EARLY.with("playbook.yaml", "extends: l6-l7\nplan: {today: {effort: {artifact: 9000}}}\n");

    assertThat(plan(dear).today().moves().first())
        .extracting(move -> move.gain().kind())
        .doesNotContain(GainKind.ARTIFACT);
  }

  @Test
  void whereAPlaybookKnowsNoEffortTheLargestGainComesFirst() {
    Understood understood = EARLY.understood();
    Playbook l6 = understood.playbook().orElseThrow();
    PromotionPackage pack = understood.pack().orElseThrow();
    List<Move> moves = Moves.of(pack, withoutPlan(l6), Assessor.assess(pack, l6, AS_OF));

    assertThat(moves).isSortedAccordingTo((a, b) -> Double.compare(points(b), points(a)));
    assertThat(moves).extracting(Move::hours).containsOnly(1);
  }

  private static Playbook withoutPlan(Playbook book) {
    return new Playbook(
        book.id(),
        book.title(),
        book.from(),
        book.to(),
        book.dimensions(),
        book.criteria(),
        book.scoring(),
        book.bands(),
        book.valueModels(),
        book.document(),
        book.layouts(),
        book.phrases(),
        PlanBook.EMPTY);
  }

  private static double points(Move move) {
    return move.gain().points();
  }

  @Test
  void gainsAreNumbersOnlyWhereTheScoreIsOne() {
    assertThat(plan(EARLY).today().numbered()).isFalse();
  }

  @Test
  void blockersAndPeopleThatAreLateAreAtRiskAndNotDue() {
    Plan plan =
        plan(
            with("blockers/b", "title: B\nkind: perception\nrecover-by: 2026-06-29")
                .with(
                    "content/plan/relationships/r.md",
                    "---\ntitle: R\nkind: manager\nlast: 2026-06-01\n---\n"));

    assertThat(plan.today().due().first()).isEmpty();
    assertThat(plan.today().risks().first())
        .extracting(Risk::kind, Risk::id, Risk::title, Risk::day)
        .startsWith(
            tuple(Kind.BLOCKER, "plan/blockers/b", "B", day("2026-06-29")),
            tuple(Kind.CONTACT, "plan/relationships/r", "R", day("2026-06-08")));
  }

  @Test
  void whatIsStillInTimeIsDueAndNotAtRisk() {
    Plan plan = plan(with("blockers/b", "title: B\nkind: perception\nrecover-by: 2026-06-30"));

    assertThat(plan.today().due().first()).extracting(Due::title).containsExactly("B");
    assertThat(plan.today().risks().first()).extracting(Risk::kind).doesNotContain(Kind.BLOCKER);
  }

  @Test
  void theFirstOfEachKindComesBeforeTheSecondOfAny() {
    PackageText pack =
        with("blockers/b", "title: B\nkind: perception\nrecover-by: 2026-06-02")
            .with(
                "content/plan/blockers/a.md",
                "---\ntitle: A\nkind: perception\nrecover-by: 2026-06-03\n---\n");

    assertThat(plan(pack).today().risks().first())
        .extracting(Risk::kind, Risk::title)
        .containsExactly(
            tuple(Kind.BLOCKER, "B"),
            tuple(Kind.WEAKNESS, "Nothing outside the company confirms the work"),
            tuple(Kind.BLOCKER, "A"));
  }

  @Test
  void aSprintOverItsHoursAndAnAgedEndorsementAreAtRisk() {
    PackageText pack = with("sprint/s", "title: S\nstart: 2026-06-17\nhours: 46");

    assertThat(plan(pack, finding("trust/stale-endorsement")).today().risks().first())
        .extracting(Risk::kind, Risk::title, Risk::amount)
        .startsWith(tuple(Kind.HOURS, "S", 46), tuple(Kind.ENDORSEMENT, "Engineering manager", 0));
  }

  @Test
  void aSprintThatIsOverTiresNobodyAnyMore() {
    Plan plan = plan(with("sprint/s", "title: S\nstart: 2026-01-01\nhours: 60"));

    assertThat(plan.today().risks().first()).extracting(Risk::kind).doesNotContain(Kind.HOURS);
  }

  @ParameterizedTest
  @CsvSource({"2026-05, 2026-09-01", "2026-04, 2026-08-01", "2026-03, 2026-07-01", "2026-06, ''"})
  void aRunWithoutWorkThisMonthIsAtRiskUntilItStopsCounting(String last, String lost) {
    PackageText pack =
        EARLY
            .changed(PackageText.PLATFORM, "2025-01..2026-06", "2025-01.." + last)
            .changed(
                PackageText.PLATFORM, "outcomes:", "reach: {teams: 10, products: 9}\noutcomes:")
            .changed(PackageText.PLATFORM, "to: 400000", "to: 4")
            .changed(PackageText.PLATFORM, "from: 900000", "from: 90000000");
    List<Risk> runs =
        plan(pack).today().risks().first().stream().filter(r -> r.kind() == Kind.RUN).toList();

    assertThat(runs)
        .extracting(Risk::day)
        .isEqualTo(lost.isEmpty() ? List.of() : List.of(day(lost)));
    assertThat(runs).allMatch(run -> run.amount() >= 15);
  }

  @Test
  void aRiskThatIsSetAsideIsNone() {
    assertThat(
            plan(EARLY, finding("trust/old-endorsement").waivedBecause("they left"))
                .today()
                .risks()
                .first())
        .extracting(Risk::kind)
        .doesNotContain(Kind.ENDORSEMENT);
  }

  private static Optional<LocalDate> day(String iso) {
    return Optional.of(LocalDate.parse(iso));
  }

  private static PackageText with(String file, String front) {
    return EARLY.with("content/plan/" + file + ".md", "---\n" + front + "\n---\n");
  }

  private static Finding finding(String rule) {
    return new Finding(
        rule, Severity.WARNING, new Place(PackageText.MANAGER, 3, 1, 1), "It is weak.", "Mend it.");
  }

  private static Plan plan(PackageText text, Finding... findings) {
    Understood understood = text.understood();
    Playbook playbook = understood.playbook().orElseThrow();
    PromotionPackage pack = understood.pack().orElseThrow();
    Assessment assessment = Assessor.assess(pack, playbook, AS_OF);
    FigureBook figures = FigureBook.of(pack, playbook, assessment);
    return Planner.plan(pack, playbook, assessment, figures, List.of(findings));
  }
}
