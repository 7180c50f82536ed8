package dev.dossier.assess.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.playbook.plan.PlanBook;
import dev.dossier.playbook.plan.Timeline;
import dev.dossier.testing.Bundled;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanDatesTest {
  private static final PlanBook PLAN = Bundled.playbook().plan();
  private static final LocalDate LEVEL = LocalDate.of(2023, 6, 1);

  @Test
  void phasesCountFromTheDayTheLevelWasReached() {
    Map<String, Stretch> windows = dates(LEVEL, "2026-09-15").windows(PLAN);

    assertThat(windows.get("first-weeks")).isEqualTo(stretch("2023-06-01", "2023-06-28"));
    assertThat(windows.get("second-and-third-month"))
        .isEqualTo(stretch("2023-07-01", "2023-08-31"));
    assertThat(windows.get("expansion")).isEqualTo(stretch("2023-12-01", "2024-11-30"));
    assertThat(windows.get("year-3")).isEqualTo(stretch("2025-06-01", "2026-05-31"));
  }

  @Test
  void marksOfTheTimelineFollowEachOtherUpToTheCommittee() {
    Map<String, Stretch> windows = dates(LEVEL, "2026-09-15").windows(PLAN);

    assertThat(windows.get("year-before")).isEqualTo(stretch("2025-09-15", "2026-03-14"));
    assertThat(windows.get("month-before")).isEqualTo(stretch("2026-08-15", "2026-09-14"));
    assertThat(windows.get("committee-day")).isEqualTo(stretch("2026-09-15", "2026-09-15"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-31, 3, 2026-02-28",
    "2024-05-31, 3, 2024-02-29",
    "2028-02-29, 12, 2027-02-28",
    "2026-03-31, 1, 2026-02-28",
    "2026-07-31, 1, 2026-06-30"
  })
  void aMonthThatIsTooShortEndsOnItsLastDay(String committee, int months, String mark) {
    assertThat(dates(LEVEL, committee).of(mark(months))).isEqualTo(mark);
  }

  @Test
  void aSprintHasDatesOnceItWasBegun() {
    PlanDates dates = dates(LEVEL, "2026-09-15");
    assertThat(dates.windows(PLAN)).doesNotContainKey("validation");
    PlanDates begun =
        new PlanDates(LEVEL, dates.committee(), Optional.of(LocalDate.of(2026, 2, 1)));
    assertThat(begun.windows(PLAN).get("validation"))
        .isEqualTo(stretch("2026-03-03", "2026-04-01"));
  }

  /** Whatever the day: a month later all marks are in the next month, and in the same order. */
  @Property
  void aCommitteeAMonthLaterMovesEveryDateByAMonth(@ForAll @IntRange(max = 36_500) int day) {
    LocalDate committee = LocalDate.ofEpochDay(day);
    PlanDates now = new PlanDates(LEVEL, committee, Optional.empty());
    PlanDates later = new PlanDates(LEVEL, committee.plusMonths(1), Optional.empty());

    for (Timeline.Mark mark : PLAN.timeline().orElseThrow().marks()) {
      LocalDate before = now.of(mark);
      LocalDate after = later.of(mark);
      assertThat(after.withDayOfMonth(1)).isEqualTo(before.withDayOfMonth(1).plusMonths(1));
      assertThat(after.getDayOfMonth())
          .isEqualTo(Math.min(committee.plusMonths(1).getDayOfMonth(), after.lengthOfMonth()));
    }
    assertThat(later.windows(PLAN).keySet()).isEqualTo(now.windows(PLAN).keySet());
  }

  /** Windows of a phase and years leave no day out and share none, whenever they begin. */
  @Property
  void yearsFollowEachOtherWithoutAGap(@ForAll @IntRange(max = 36_500) int day) {
    Map<String, Stretch> windows =
        new PlanDates(LocalDate.ofEpochDay(day), LocalDate.ofEpochDay(day), Optional.empty())
            .windows(PLAN);
    for (List<String> pair :
        List.of(
            List.of("year-1", "year-2"),
            List.of("year-2", "year-3"),
            List.of("foundation", "expansion"),
            List.of("expansion", "positioning"))) {
      LocalDate end = windows.get(pair.get(0)).last();
      assertThat(ChronoUnit.DAYS.between(end, windows.get(pair.get(1)).first())).isEqualTo(1);
    }
  }

  private static Timeline.Mark mark(int months) {
    return new Timeline.Mark("mark", "A mark", months, List.of());
  }

  private static PlanDates dates(LocalDate level, String committee) {
    return new PlanDates(level, LocalDate.parse(committee), Optional.empty());
  }

  private static Stretch stretch(String first, String last) {
    return new Stretch(LocalDate.parse(first), LocalDate.parse(last));
  }
}
