package dev.dossier.plan;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessor;
import dev.dossier.assess.FigureBook;
import dev.dossier.assess.schedule.Contacts;
import dev.dossier.assess.schedule.Stretch;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Severity;
import dev.dossier.plan.Tick.State;
import dev.dossier.playbook.Playbook;
import dev.dossier.understand.PackageText;
import dev.dossier.understand.Understood;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  @ParameterizedTest
  @CsvSource({"open, OPEN", "doing, DOING", "done, DONE", "dropped, DROPPED"})
  void anActionDecidesTheStepThatItNames(String status, State state) {
    Plan plan = plan(action("half-year-before", "agree-date", status));

    assertThat(tick(plan, "half-year-before", "agree-date"))
        .isEqualTo(new Tick(state, List.of("plan/actions/a")));
  }

  @Test
  void anActionOfAnotherWindowDecidesNothing() {
    Plan plan = plan(action("month-before", "agree-date", "done"));

    assertThat(tick(plan, "half-year-before", "agree-date")).isEqualTo(Tick.OPEN);
  }

  @Test
  void aStepThatTwoActionsDoIsDoneWithBoth() {
    PackageText pack =
        action("half-year-before", "agree-date", "done")
            .with(
                "content/plan/actions/b.md",
                "---\ntitle: B\nstep: agree-date\nstatus: doing\n---\n");

    assertThat(tick(plan(pack), "half-year-before", "agree-date"))
        .isEqualTo(new Tick(State.DOING, List.of("plan/actions/a", "plan/actions/b")));
  }

  @Test
  void evidenceForItsIndicatorShowsAStep() {
    assertThat(tick(plan(small()), "expansion", "shared-platform"))
        .isEqualTo(new Tick(State.SHOWN, List.of("evidence/platform")));
    assertThat(tick(plan(small()), "expansion", "cover-absence")).isEqualTo(Tick.OPEN);
  }

  @Test
  void figuresShowAnEntryOfTheChecklist() {
    assertThat(tick(plan(small()), "year-1", "strategic-wins"))
        .isEqualTo(new Tick(State.SHOWN, List.of("evidence/platform")));
    assertThat(tick(plan(small()), "year-2", "organisation-wide")).isEqualTo(Tick.OPEN);
  }

  @Test
  void whatOnlyPeopleCanDecideIsOpen() {
    assertThat(tick(plan(small()), "year-3", "plan-b")).isEqualTo(Tick.OPEN);
  }

  @Test
  void whatIsDueComesInTheOrderOfItsDaysAndLateOnceTheyPassed() {
    PackageText pack =
        small()
            .with("content/plan/actions/b.md", "---\ntitle: B\ndue: 2026-06-29\n---\n")
            .with("content/plan/actions/a.md", "---\ntitle: A\ndue: 2026-06-30\n---\n")
            .with(
                "content/plan/actions/c.md",
                "---\ntitle: C\ndue: 2026-06-01\nstatus: done\ndone: 2026-06-01\n---\n")
            .with(
                "content/plan/blockers/d.md",
                "---\ntitle: D\nkind: perception\nrecover-by: 2026-07-01\n---\n")
            .with("content/plan/interviews/e.md", "---\ntitle: E\ndate: 2026-06-29\n---\n");

    assertThat(plan(pack).due())
        .filteredOn(due -> !due.kind().equals("step"))
        .extracting(Due::title, Due::kind, Due::late)
        .containsExactly(
            tuple("B", "action", true), tuple("A", "action", false), tuple("D", "blocker", false));
  }

  @Test
  void anActionWithoutADayIsDueWithItsWindow() {
    PackageText pack =
        small().with("content/plan/actions/a.md", "---\ntitle: A\nwindow: month-before\n---\n");

    assertThat(plan(pack).due())
        .filteredOn(due -> due.id().equals("plan/actions/a"))
        .extracting(Due::day)
        .containsExactly(LocalDate.of(2026, 9, 14));
  }

  @Test
  void aTaskOfTheTimelineIsDueBeforeTheNextMarkUnlessAFileStandsForIt() {
    assertThat(plan(small()).due())
        .filteredOn(due -> due.id().equals("half-year-before/agree-date"))
        .extracting(Due::day, Due::late)
        .containsExactly(tuple(LocalDate.of(2026, 6, 14), true));
    assertThat(plan(action("half-year-before", "agree-date", "doing")).due())
        .extracting(Due::id)
        .doesNotContain("half-year-before/agree-date");
  }

  @Test
  void whatOneWroteDownOneselfComesBeforeWhatThePlaybookAdvises() {
    PackageText pack =
        small().with("content/plan/actions/z.md", "---\ntitle: Z\ndue: 2026-07-02\n---\n");

    assertThat(plan(pack).today().due().first())
        .extracting(Due::kind)
        .startsWith("action", "step")
        .isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Test
  void nextMeetingsFollowTheCadenceAndSilenceIsOverdue() {
    PackageText pack =
        small()
            .with(
                "content/plan/relationships/a.md",
                "---\ntitle: A\nkind: peer\ncadence: weekly\nlast: 2026-06-20\n---\n")
            .with(
                "content/plan/relationships/b.md",
                "---\ntitle: B\nkind: manager\nlast: 2026-06-25\n---\n")
            .with("content/plan/relationships/c.md", "---\ntitle: C\nkind: sponsor\n---\n");
    Contacts contacts = plan(pack).contacts();

    assertThat(contacts.meetings())
        .extracting(m -> m.with().head().title(), Contacts.Meeting::due, Contacts.Meeting::overdue)
        .containsExactly(
            tuple("A", Optional.of(LocalDate.of(2026, 6, 27)), true),
            tuple("B", Optional.of(LocalDate.of(2026, 7, 2)), false),
            tuple("C", Optional.empty(), false));
    assertThat(contacts.missing())
        .extracting(contact -> contact.id())
        .containsExactly("skip-level", "stakeholders", "external");
  }

  @Test
  void whomOneNeverMetIsDueToday() {
    PackageText pack =
        small().with("content/plan/relationships/a.md", "---\ntitle: A\nkind: stakeholder\n---\n");

    assertThat(plan(pack).contacts().meetings())
        .extracting(Contacts.Meeting::due, Contacts.Meeting::overdue)
        .containsExactly(tuple(Optional.of(AS_OF), false));
  }

  @Test
  void aSprintIsOfferedByTheScoreAndWarnsAboveTheHumaneHours() {
    SprintOffer offer = plan(small()).sprint().orElseThrow();
    assertThat(offer.offered()).isFalse();
    assertThat(offer.hours()).isEqualTo(45);
    assertThat(offer.inhumane()).isFalse();

    SprintOffer begun =
        plan(small()
                .with(
                    "content/plan/sprint/s.md",
                    "---\ntitle: S\nstart: 2026-06-17\nhours: 46\n---\n"))
            .sprint()
            .orElseThrow();
    assertThat(begun.inhumane()).isTrue();
    assertThat(begun.when())
        .contains(new Stretch(LocalDate.of(2026, 6, 17), LocalDate.of(2026, 9, 14)));
  }

  @Test
  void writingIsCountedByMonthAndQuietMonthsAreNamed() {
    PackageText pack =
        small()
            .with(
                "content/evidence/paper.md",
                """
                ---
                title: A paper
                kind: writing
                form: strategy
                count: 3
                period: 2026-05
                supports: [crisis]
                views: 120
                decisions: [The split waits]
                ---
                """)
            .with(
                "content/plan/meetings/m.md",
                "---\ntitle: M\nkind: staff\ncontributed: [data]\n---\n")
            .with("content/plan/mentees/p.md", "---\ntitle: P\ngroup: outside\n---\n");
    Reach reach = plan(pack).reach().orElseThrow();

    assertThat(reach.months()).hasSize(12);
    assertThat(reach.quietMonths()).hasSize(11).doesNotContain(YearMonth.of(2026, 5));
    assertThat(reach.views()).isEqualTo(120);
    assertThat(reach.decisions()).containsExactly("The split waits");
    assertThat(reach.mentees()).isEqualTo(1);
    assertThat(reach.kinds())
        .filteredOn(kind -> kind.number() > 0)
        .extracting(Reach.Counted::of, Reach.Counted::id, Reach.Counted::number)
        .containsExactly(
            tuple(Reach.Of.DOCUMENT, "strategy", 3L),
            tuple(Reach.Of.MEETING, "staff", 1L),
            tuple(Reach.Of.CONTRIBUTION, "data", 1L),
            tuple(Reach.Of.MENTEE, "outside", 1L));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05..2026-05, 3, 0 0 3 0",
    "2026-04..2026-06, 3, 0 1 1 1",
    "2026-03..2026-06, 2, 0 1 0 1",
    "2026-03..2026-06, 6, 1 2 1 2",
    "2025-05..2026-05, 1, 0 0 1 0",
    "2026-05.., 4, 0 0 2 2",
    "2026-05..2026-12, 4, 0 0 2 2"
  })
  void documentsOfOneFileAreSpreadOverItsMonthsTheLastInItsLast(
      String period, int count, String lastFourMonths) {
    PackageText pack =
        small()
            .with(
                "content/evidence/paper.md",
                "---\ntitle: P\nkind: writing\ncount: %d\nperiod: %s\n---\n"
                    .formatted(count, period));
    Reach reach = plan(pack).reach().orElseThrow();

    assertThat(reach.months().subList(8, 12).stream().map(month -> "" + month.documents()))
        .containsExactly(lastFourMonths.split(" "));
    assertThat(reach.months())
        .allSatisfy(
            month ->
                assertThat(month.files())
                    .isEqualTo(month.documents() > 0 ? List.of("evidence/paper") : List.of()));
  }

  @Property(tries = 25)
  void everyDocumentIsCountedInOneMonth(
      @ForAll @IntRange(min = 1, max = 100) int count,
      @ForAll @IntRange(min = 0, max = 11) int months) {
    String first = YearMonth.of(2026, 6).minusMonths(months).toString();
    PackageText pack =
        small()
            .with(
                "content/evidence/paper.md",
                "---\ntitle: P\nkind: writing\ncount: %d\nperiod: %s..2026-06\n---\n"
                    .formatted(count, first));

    assertThat(plan(pack).reach().orElseThrow().months().stream())
        .extracting(Reach.MonthOfWriting::documents)
        .satisfies(each -> assertThat(each.stream().mapToLong(n -> n).sum()).isEqualTo(count));
  }

  @Test
  void interviewsAreCountedByQuarter() {
    PackageText pack =
        small()
            .with("content/plan/interviews/a.md", "---\ntitle: A\ndate: 2026-03-31\n---\n")
            .with("content/plan/interviews/b.md", "---\ntitle: B\ndate: 2026-04-01\n---\n");
    Elsewhere elsewhere = plan(pack).elsewhere().orElseThrow();

    assertThat(elsewhere.begins()).contains(LocalDate.of(2024, 12, 1));
    assertThat(elsewhere.quarters())
        .extracting(Elsewhere.Quarter::year, Elsewhere.Quarter::number, q -> q.interviews().size())
        .containsExactly(tuple(2026, 2, 1), tuple(2026, 1, 1));
  }

  @Test
  void aWeakSpotInvitesItsQuestionAndWhoeverElseVouchesAnswersIt() {
    Finding we = finding("claims/we-without-i", PackageText.PLATFORM);
    Plan plan = plan(small(), we);

    assertThat(plan.questions())
        .extracting(expected -> expected.question().id(), expected -> expected.spots())
        .containsExactly(
            tuple(
                "we-without-i",
                List.of(new Signals.WeakSpot(we, List.of("endorsements/manager")))));
  }

  @Test
  void aWeakEndorsementDoesNotAnswerForItself() {
    Plan plan = plan(small(), finding("trust/old-endorsement", PackageText.MANAGER));

    assertThat(plan.questions())
        .flatExtracting(expected -> expected.spots())
        .flatExtracting(Signals.WeakSpot::answers)
        .isEmpty();
  }

  @Test
  void thePackageItselfShowsWhatBlocks() {
    Finding gap = finding("coverage/months-missing", PackageText.CASE);

    assertThat(plan(small(), gap).blockers())
        .extracting(shown -> shown.blocker().id(), Signals.Shown::findings)
        .containsExactly(
            tuple("no-outside-validation", List.of()), tuple("months-missing", List.of(gap)));
    assertThat(plan(small(), gap.waivedBecause("it was a year of leave")).blockers())
        .extracting(shown -> shown.blocker().id())
        .containsExactly("no-outside-validation");
  }

  @Test
  void theCardHoldsTheFiguresThatThePackageCanShow() {
    assertThat(plan(small()).card())
        .extracting(figure -> figure.name())
        .contains("total-impact", "endorsements")
        .doesNotContain("teams");
  }

  private static PackageText action(String window, String step, String status) {
    return small()
        .with(
            "content/plan/actions/a.md",
            "---\ntitle: A\nwindow: %s\nstep: %s\nstatus: %s\n---\n"
                .formatted(window, step, status));
  }

  private static Tick tick(Plan plan, String part, String point) {
    return plan.agendas().stream()
        .filter(agenda -> agenda.id().equals(part))
        .flatMap(agenda -> agenda.points().stream())
        .filter(each -> each.id().equals(point))
        .findFirst()
        .orElseThrow()
        .tick();
  }

  private static Finding finding(String rule, String file) {
    return new Finding(rule, Severity.WARNING, new Place(file, 3, 1, 1), "It is weak.", "Mend it.");
  }

  private static Plan plan(PackageText text, Finding... findings) {
    Understood understood = text.understood();
    Playbook playbook = understood.playbook().orElseThrow();
    var pack = understood.pack().orElseThrow();
    Assessment assessment = Assessor.assess(pack, playbook, AS_OF);
    FigureBook figures = FigureBook.of(pack, playbook, assessment);
    return Planner.plan(pack, playbook, assessment, figures, List.of(findings));
  }
}
