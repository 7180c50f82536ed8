package dev.dossier.project.cockpit;

import static dev.dossier.project.cockpit.Written.chapter;
import static dev.dossier.project.cockpit.Written.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.plan.Risk;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.cockpit.AdviceView.State;
import dev.dossier.project.cockpit.AgendaView.PointView;
import dev.dossier.project.cockpit.ElsewhereView.InterviewView;
import dev.dossier.project.cockpit.InfluenceView.MenteeView;
import dev.dossier.project.cockpit.InfluenceView.MonthView;
import dev.dossier.project.cockpit.InfluenceView.PaperView;
import dev.dossier.project.cockpit.LevelsView.DimensionView;
import dev.dossier.project.cockpit.LevelsView.StandView;
import dev.dossier.project.cockpit.TimelineView.SprintView;
import dev.dossier.understand.PackageText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the chapters of the cockpit say of none, of one and of many. */
class ChapterWordsTest {
  private static final PackageText NONE = PackageText.small();

  private static PackageText own(String playbook) {
    return NONE.with("playbook.yaml", "extends: l6-l7\n" + playbook);
  }

  @Test
  void interviewsAreCountedInTheQuarterOfTheDayAndInNoOther() {
    PackageText text =
        with(
            with(
                NONE,
                "interviews/a",
                "title: A\ndate: 2026-04-28\ncompany: C\nlevel: L7\nstatus: done\nlearnt: X.\n"),
            "interviews/b",
            "title: B\ndate: 2025-05-28\n");
    ElsewhereView view = chapter(text, ElsewhereView.class);
    assertThat(view.standing()).isEqualTo("1 interview this quarter; the playbook advises 2–3.");
    assertThat(view.quarters())
        .extracting(q -> q.label() + ": " + q.held().there())
        .containsExactly("2026, quarter 2: 1 of 2–3", "2025, quarter 2: 1 of 2–3");
    assertThat(view.quarters().get(0).interviews())
        .containsExactly(
            new InterviewView(
                new LinkView("A", Optional.of("plan/interviews/a.html")),
                "C",
                "L7",
                "28 Apr 2026",
                "done",
                "X."));
    assertThat(view.aim())
        .extracting(AdviceView::title, AdviceView::help)
        .containsExactly(
            tuple("What to look at", "Roles at L7 only."),
            tuple("How often", "2–3 interviews a quarter."),
            tuple("From when", "After 18 months at this level: since 1 December 2024."));
    assertThat(chapter(NONE, ElsewhereView.class).quarters())
        .extracting(q -> q.label() + ": " + q.held().there())
        .containsExactly("2026, quarter 2: none of 2–3");
  }

  @Test
  void beforeThePathBeginsItsDayIsStillToCome() {
    PackageText early =
        NONE.changed(PackageText.CASE, "level-since: 2023-06", "level-since: 2025-06");
    assertThat(chapter(early, ElsewhereView.class).aim())
        .extracting(AdviceView::help)
        .contains("After 18 months at this level: from 1 December 2026.");
  }

  @Test
  void menteesAreCountedInTheGroupThatTheyBelongTo() {
    PackageText text =
        with(
            with(NONE, "mentees/a", "title: A\ngroup: promising\nsince: 2025-02-01\n"),
            "mentees/b",
            "title: B\ngroup: outside\n");
    InfluenceView.MentoringView mentoring = chapter(text, InfluenceView.class).mentoring();
    assertThat(mentoring.summary()).startsWith("2 mentees so far, none promoted.");
    assertThat(mentoring.mentees())
        .containsExactly(
            new MenteeView(
                new LinkView("A", Optional.of("plan/mentees/a.html")),
                "Promising engineers at L5",
                "1 Feb 2025",
                ""),
            new MenteeView(
                new LinkView("B", Optional.of("plan/mentees/b.html")),
                "People outside the company",
                "",
                ""));
    assertThat(mentoring.groups())
        .extracting(AdviceView::there, AdviceView::state)
        .containsExactly(
            tuple("1 of 2–3", State.GAP),
            tuple("none of 1", State.GAP),
            tuple("none yet", State.GAP),
            tuple("1", State.MET));
  }

  @Test
  void meetingsStandBesideTheKindsAndTheWaysThatThePlaybookNames() {
    PackageText text =
        with(
            NONE,
            "meetings/new",
            "title: New\nkind: architecture\ndate: 2026-05-19\ncontributed: [data]\n");
    InfluenceView.RoomView room = chapter(text, InfluenceView.class).room();
    assertThat(room.meetings().get(0).when()).isEqualTo("19 May 2026");
    assertThat(room.kinds())
        .extracting(AdviceView::title, AdviceView::there)
        .containsExactly(
            tuple("Staff meetings", "none yet"),
            tuple("Architecture reviews", "1 meeting"),
            tuple("Strategy sessions", "none yet"),
            tuple("Meetings with customers", "none yet"));
    assertThat(room.contributions())
        .extracting(AdviceView::title, AdviceView::there)
        .contains(tuple("Come prepared", "not yet"), tuple("Bring data", "once"));
  }

  @Test
  void aYearWithoutWritingFallsShortInEveryMonth() {
    InfluenceView.WritingView writing = chapter(NONE, InfluenceView.class).writing();
    assertThat(writing.summary())
        .isEqualTo("0 documents in 12 months; the playbook asks for 12. 12 months fell short.");
    assertThat(writing.months().get(0)).isEqualTo(new MonthView("July 2025", "Jul", 0, List.of()));
    assertThat(writing.papers()).isEmpty();
    assertThat(writing.reach())
        .isEqualTo(
            "Read 0 times, as far as the files say, and named as the reason for no decision yet.");
  }

  @Test
  void aPaperOfAKindThatThePlaybookDoesNotNameIsCalledAsItsFileCallsIt() {
    PackageText text =
        NONE.with(
            "content/evidence/guide.md",
            "---\ntitle: Guide\nkind: writing\nform: handbook\nperiod: 2026-06..2026-06\n---\n");
    assertThat(chapter(text, InfluenceView.class).writing().papers())
        .containsExactly(
            new PaperView(
                new LinkView("Guide", Optional.of("evidence/guide.html")),
                "Handbook",
                "June 2026",
                "",
                "",
                List.of()));
  }

  @Test
  void levelsSayHowManyDimensionsReachTheirBar() {
    assertThat(chapter(NONE, LevelsView.class).standing())
        .isEqualTo("0 of 6 dimensions that can be measured reach the bar.");
    PackageText one = NONE.changed(PackageText.PLATFORM, "outcomes:", "complexity: 3\noutcomes:");
    assertThat(chapter(one, LevelsView.class).standing())
        .isEqualTo("1 of 6 dimensions that can be measured reaches the bar.");
    String judged = "  - {id: %s, title: T, current: Some., next: More., gap: a little}\n";
    PackageText two =
        own("dimensions:\n" + judged.formatted("tact") + judged.formatted("patience"));
    assertThat(chapter(two, LevelsView.class).standing()).endsWith("; people judge the others.");
  }

  @Test
  void whatIsUsualForTheLevelIsSaidToBe() {
    StandView impact = stand(NONE, "impact");
    assertThat(impact.reached()).isEqualTo("$500K");
    assertThat(impact.word()).isEqualTo("as is usual now");
  }

  @Test
  void figuresStandWithWhatTheyCount() {
    assertThat(stand(NONE, "timeline"))
        .isEqualTo(
            new StandView(
                0,
                List.of(),
                "0 months",
                Optional.of(
                    new LinkView("by the files", Optional.of("figures.html#months-sustained"))),
                "none",
                "24 months",
                "as is usual now"));
    assertThat(stand(NONE, "recognition"))
        .extracting(StandView::reached, StandView::bar)
        .containsExactly("0 external presentations", "2 external presentations");
  }

  @Test
  void ofFilesThatGoEquallyFarTheLargerFigureStandsAndThenTheFirst() {
    PackageText text =
        NONE.with("content/evidence/b.md", reaching(40))
            .with("content/evidence/a.md", reaching(20))
            .with("content/evidence/c.md", reaching(40))
            .with("content/evidence/aa.md", reaching(3));
    assertThat(stand(text, "scope").reached()).as("all at the bar").isEqualTo("40 teams");
    assertThat(stand(text, "scope").by().orElseThrow().href()).contains("evidence/b.html");
  }

  private static String reaching(int teams) {
    return "---\ntitle: T\nperiod: 2026-01..\nrole: Lead\nsupports: [crisis]\nreach: {teams: %d}\n---\n"
        .formatted(teams);
  }

  private static StandView stand(PackageText text, String dimension) {
    return chapter(text, LevelsView.class).dimensions().stream()
        .filter(d -> d.id().equals(dimension))
        .findFirst()
        .flatMap(DimensionView::stand)
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-15, 11 weeks to the committee",
    "2026-07-21, 3 weeks to the committee",
    "2026-07-20, 20 days to the committee",
    "2026-07-01, 1 day to the committee",
    "2026-06-30, The committee meets today",
    "2026-06-29, The committee has met"
  })
  void theCommitteeIsSoFarAway(String committee, String words) {
    PackageText text =
        NONE.changed(PackageText.CASE, "committee: 2026-09-15", "committee: " + committee);
    assertThat(chapter(text, TimelineView.class).standing()).startsWith(words + ", ");
  }

  @Test
  void oneThingIsLateOrNone() {
    PackageText begun =
        NONE.changed(PackageText.CASE, "committee: 2026-09-15", "committee: 2029-09-15");
    assertThat(chapter(begun, TimelineView.class).standing()).endsWith(", nothing is late.");
    PackageText one = with(begun, "actions/old", "title: Old\ndue: 2026-06-29\n");
    assertThat(chapter(one, TimelineView.class).standing()).endsWith(", 1 thing is late.");
    assertThat(chapter(one, TimelineView.class).late())
        .extracting(late -> late.what().text(), late -> late.mark(), late -> late.why())
        .containsExactly(tuple("Old", "29 June 2026", "action, 1 day late"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-17, running, 17 June 2026 – 14 September 2026.",
    "2026-07-01, ahead, 1 July 2026 – 28 September 2026.",
    "2026-01-01, over, Over: 1 January 2026 – 31 March 2026."
  })
  void aSprintRunsOrIsAheadOrIsOver(String start, String state, String word) {
    PackageText text = with(NONE, "sprint/s", "title: S\nstart: " + start + "\nhours: 45\n");
    SprintView sprint = chapter(text, TimelineView.class).sprint().orElseThrow();
    assertThat(sprint.state()).isEqualTo(state);
    assertThat(sprint.word()).isEqualTo(word);
    assertThat(sprint.hours()).isEqualTo("45 hours a week");
    assertThat(sprint.warning()).as("as many hours as a person can keep up").isEmpty();
  }

  @Test
  void theWaySaysWhatIsTakenAndWhatIsUsual() {
    WayView way = chapter(NONE, WayView.class);
    assertThat(way.standing()).isEqualTo("2 of 37 steps taken, 2 of 15 on the checklist.");
    assertThat(way.since()).isEqualTo("1 June 2023");
    assertThat(way.usual()).isEqualTo("2 to 4 years");
    assertThat(chapter(own("typical-years: {least: 3, most: 3}\n"), WayView.class).usual())
        .isEqualTo("3 years");
  }

  @Test
  void aStrategySaysOverHowManyMonthsAndOtherPartsSayNothing() {
    List<AgendaView> parts = chapter(NONE, WayView.class).phases().get(1).parts();
    assertThat(parts)
        .extracting(AgendaView::title)
        .containsExactly("More scope", "More impact", "More visibility");
    assertThat(parts.get(0).intro())
        .isEqualTo(
            "Take over a little at a time, so that nobody has to give you all of it at once. Over"
                + " 6 months.");
    assertThat(parts.get(2).intro()).isEqualTo("Work that nobody has heard of cannot be promoted.");
    assertThat(chapter(NONE, WayView.class).phases().get(0).parts())
        .extracting(AgendaView::intro)
        .containsOnly("");
  }

  @ParameterizedTest
  @CsvSource({"done, done, done", "dropped, dropped, left undone on purpose"})
  void aStepIsTakenOrLeftByTheFileThatNamesIt(String status, String state, String word) {
    PackageText text =
        with(NONE, "actions/map", "title: The map\nstep: decision-map\nstatus: " + status + "\n");
    assertThat(chapter(text, WayView.class).phases().get(0).whole().points())
        .filteredOn(point -> point.title().equals("Draw who decides what"))
        .extracting(PointView::state, PointView::word)
        .containsExactly(tuple(state, word));
  }

  @Test
  void whatStandsInTheWayIsCountedByWhoSeesIt() {
    PackageText text =
        with(
            with(NONE, "blockers/a", "title: A\nkind: performance\nstatus: open\n"),
            "blockers/b",
            "title: B\nkind: performance\nstatus: cleared\n");
    assertThat(chapter(text, BlockersView.class).standing())
        .isEqualTo("You see 1; the package itself shows 4.");
    assertThat(chapter(NONE, BlockersView.class).standing())
        .isEqualTo("Nothing that you wrote down; the package itself shows 4.");
  }

  @Test
  void oneNoteAndOneActivityAreNotCalledMany() {
    assertThat(chapter(NONE, ShadowingView.class).standing())
        .isEqualTo(
            "Nothing is written down yet; none of the 10 activities that the playbook names are"
                + " done.");
    PackageText one = with(NONE, "shadowing/a", "title: A\nkind: decisions\nactivity: planning\n");
    assertThat(chapter(one, ShadowingView.class).standing())
        .isEqualTo("1 note; 1 of the 10 activities that the playbook names is done.");
    PackageText two = with(one, "shadowing/b", "title: B\nkind: decisions\nactivity: hard-talks\n");
    assertThat(chapter(two, ShadowingView.class).standing())
        .isEqualTo("2 notes; 2 of the 10 activities that the playbook names are done.");
  }

  @Test
  void eachChapterHasItsPageAndItsWordInTheNavigation() {
    assertThat(Written.chapters(NONE))
        .extracting(chapter -> chapter.path() + " " + chapter.label())
        .contains(
            "plan/levels.html Levels",
            "plan/way.html Way",
            "plan/timeline.html Timeline",
            "plan/opportunities.html Opportunities",
            "plan/influence.html Influence",
            "plan/people.html People",
            "plan/blockers.html Blockers",
            "plan/preparation.html Preparation",
            "plan/card.html Card",
            "plan/shadowing.html Shadowing",
            "plan/elsewhere.html Elsewhere")
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"0, not yet, GAP", "1, once, MET", "2, 2 times, MET"})
  void adviceIsFollowedOnceOrMoreOrNotYet(long times, String there, State state) {
    assertThat(AdviceView.done("T", "", times)).isEqualTo(new AdviceView("T", "", there, state));
  }

  @Test
  void whatIsClearComesLast() {
    List<BlockersView.KindView> kinds = chapter(NONE, BlockersView.class).kinds();
    assertThat(kinds).extracting(BlockersView.KindView::clear).contains(true, false).isSorted();
    PackageText own = with(NONE, "blockers/a", "title: A\nkind: performance\nstatus: open\n");
    assertThat(chapter(own, BlockersView.class).kinds())
        .filteredOn(kind -> kind.id().equals("performance"))
        .extracting(BlockersView.KindView::clear)
        .containsExactly(false);
  }

  @Test
  void aDimensionBelowItsBarIsNotAtIt() {
    assertThat(stand(NONE, "impact").atBar()).isFalse();
    PackageText wide = NONE.with("content/evidence/b.md", reaching(40));
    assertThat(stand(wide, "scope").atBar()).isTrue();
  }

  @Test
  void nothingNeedNotBeKnownByHeart() {
    assertThat(chapter(NONE, CardView.class).figures())
        .isNotEmpty()
        .extracting(line -> line.figure().text())
        .doesNotContain("0", "0 months");
  }

  @Test
  void projectsAreCountedByHowTheyStand() {
    PackageText open = with(NONE, "opportunities/a", "title: A\nownership: true\n");
    assertThat(chapter(open, OpportunitiesView.class).standing())
        .startsWith("1 still open, none taken on in twelve months.");
    PackageText declined = with(NONE, "opportunities/a", "title: A\nstatus: declined\n");
    assertThat(chapter(declined, OpportunitiesView.class).standing())
        .startsWithIgnoringCase("none still open, none taken on in twelve months.");
  }

  @Test
  void aPartOfThePlanTellsItsFirstDayAndItsLast() {
    AgendaView first = chapter(NONE, WayView.class).phases().get(0).whole();
    assertThat(List.of(first.first(), first.last())).containsExactly("2023-06-01", "2023-11-30");
    assertThat(chapter(NONE, TimelineView.class).marks())
        .extracting(mark -> mark.agenda().when())
        .as("a single day is that day")
        .endsWith("15 September 2026");
  }

  @Test
  void noModelIsUsedByEvidenceThatStatesItsFigures() {
    ValueView values = chapter(NONE, ValueView.class);
    assertThat(values.standing()).isEqualTo("5 value models; the evidence uses none yet.");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          BLOCKER, T, to be out of the way by 20 June 2026, 10 days late
          RUN, The run of 3 months, no strong work covers this month; it stops counting on 20 June 2026, 10 days late
          HOURS, 3 hours a week in “T”, more than a person can keep up, 10 days late
          CONTACT, T, to be met by 20 June 2026, 10 days late
          ENDORSEMENT, The endorsement of “T”, 'old, or for work that has changed since', 10 days late
          WEAKNESS, T, the package itself shows it, 10 days late
          """)
  void aRiskHasItsName(Risk.Kind kind, String what, String why, String mark) {
    LocalDate day = LocalDate.of(2026, 6, 20);
    LocalDate asOf = LocalDate.of(2026, 6, 30);
    Risk risk = new Risk(kind, "id", "T", Optional.of(day), 3);
    assertThat(TodayWords.what(risk)).isEqualTo(what);
    assertThat(TodayWords.why(risk, asOf)).isEqualTo(why);
    assertThat(TodayWords.mark(risk, asOf)).isEqualTo(mark);
    assertThat(TodayWords.mark(risk, day)).as("on its day it is not late").isEmpty();
  }

  @Test
  void aRelationshipIsThereToBeMet() {
    PackageText text =
        with(
            NONE,
            "relationships/m",
            "title: T\nkind: manager\ncadence: weekly\nlast: 2026-01-02\n");
    assertThat(chapter(text, TimelineView.class).late())
        .extracting(late -> late.why())
        .contains("to meet, 172 days late");
  }

  @Test
  void whoIsOverdueIsCounted() {
    assertThat(chapter(NONE, PeopleView.class).standing()).isEqualTo("Nobody is written down yet.");
    String met = "title: T\nkind: manager\ncadence: weekly\nlast: ";
    PackageText lately = with(NONE, "relationships/m", met + "2026-06-29\n");
    assertThat(chapter(lately, PeopleView.class).standing()).startsWith("Nobody is overdue. ");
    PackageText late = with(lately, "relationships/n", met + "2026-01-02\n");
    assertThat(chapter(late, PeopleView.class).standing()).startsWith("1 meeting is overdue. ");
    PackageText later = with(late, "relationships/o", met + "2026-01-02\n");
    assertThat(chapter(later, PeopleView.class).standing()).startsWith("2 meetings are overdue. ");
  }
}
