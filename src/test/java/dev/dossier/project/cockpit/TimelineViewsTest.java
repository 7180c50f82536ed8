package dev.dossier.project.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.model.Audience;
import dev.dossier.project.Projected;
import dev.dossier.project.cockpit.TimelineView.HourView;
import dev.dossier.project.cockpit.TimelineView.SprintView;
import dev.dossier.project.cockpit.TimelineView.StageView;
import dev.dossier.understand.PackageText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way to the committee, the sprint and the week. */
class TimelineViewsTest {
  private static final PackageText TEXT =
      PackageText.small()
          .with("content/plan/actions/old.md", "---\ntitle: Old\ndue: 2025-01-31\n---\n")
          .with("content/plan/actions/next.md", "---\ntitle: Next\ndue: 2026-08-14\n---\n")
          .with("content/plan/actions/after.md", "---\ntitle: After\ndue: 2026-08-15\n---\n");

  @Test
  void aFileStandsBelowTheMarkInWhoseTimeItsDayFalls() {
    assertThat(timeline(TEXT).marks())
        .extracting(
            mark -> mark.agenda().id(),
            mark -> mark.agenda().time(),
            mark -> mark.dated().stream().map(dated -> dated.item().what().text()).toList())
        .containsExactly(
            tuple("year-before", "past", List.of("Old")),
            tuple("half-year-before", "past", List.of()),
            tuple("quarter-before", "now", List.of("Next")),
            tuple("month-before", "ahead", List.of("After")),
            tuple("committee-day", "ahead", List.of()));
  }

  @Test
  void whatIsLateIsCountedAndLedTo() {
    TimelineView timeline = timeline(TEXT);

    assertThat(timeline.standing()).isEqualTo("11 weeks to the committee, 8 things are late.");
    assertThat(timeline.late().get(0).what().href()).contains("plan/actions/old.html");
    assertThat(timeline.late())
        .as("tasks of the timeline lead to their mark")
        .extracting(item -> item.what().href().orElse(""))
        .contains("plan/timeline.html#half-year-before");
  }

  @Test
  void aSprintIsWorthBeginningFromAScore() {
    SprintView early = timeline(TEXT).sprint().orElseThrow();

    assertThat(early.state()).isEqualTo("early");
    assertThat(early.word()).isEqualTo("Worth beginning from a score of 80.");
    assertThat(early.command()).isEmpty();
    assertThat(early.hours()).isEqualTo("45 hours a week are planned");
    assertThat(early.warning()).isEmpty();
    assertThat(early.stages())
        .extracting(StageView::when, StageView::source)
        .containsExactly(
            tuple("days 1 – 30", "60 hours"),
            tuple("days 31 – 60", "55 hours"),
            tuple("days 61 – 90", "50 hours"));
    assertThat(early.day()).extracting(HourView::when).startsWith("06:00", "08:00", "12:00");
  }

  @Test
  void aSprintThatTheScoreAllowsIsOffered() {
    PackageText able =
        TEXT.with(
            "playbook.yaml",
            """
            extends: l6-l7
            scoring: {coverage: {withhold-below: 0}}
            plan: {sprint: {offered-from: 0}}
            """);
    SprintView offered = timeline(able).sprint().orElseThrow();

    assertThat(offered.state()).isEqualTo("offered");
    assertThat(offered.command()).isEqualTo("dossier new sprint \"Ninety days\"");
  }

  @Test
  void aSprintThatRunsHasDaysAndWarnsOfTooManyHours() {
    PackageText running =
        TEXT.with("content/plan/sprint/s.md", "---\ntitle: S\nstart: 2026-06-17\nhours: 52\n---\n");
    SprintView sprint = timeline(running).sprint().orElseThrow();

    assertThat(sprint.state()).isEqualTo("running");
    assertThat(sprint.word()).isEqualTo("17 June 2026 – 14 September 2026.");
    assertThat(sprint.warning()).isEqualTo("More than 45 hours a week is too much for that long.");
    assertThat(sprint.stages())
        .extracting(StageView::when, StageView::time, StageView::source)
        .containsExactly(
            tuple("17 June 2026 – 16 July 2026", "now", "60 hours"),
            tuple("17 July 2026 – 15 August 2026", "ahead", "55 hours"),
            tuple("16 August 2026 – 14 September 2026", "ahead", ""));
  }

  @Test
  void theWeekHasADayForEachKindOfWork() {
    assertThat(timeline(TEXT).week().orElseThrow().days())
        .startsWith(new HourView("Monday", "Strategic thinking", "2 hours"))
        .hasSize(5);
  }

  private static TimelineView timeline(PackageText text) {
    return Projected.view(text, Audience.PRIVATE).cockpit().orElseThrow().chapters().stream()
        .filter(TimelineView.class::isInstance)
        .map(TimelineView.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
