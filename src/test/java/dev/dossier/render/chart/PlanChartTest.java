package dev.dossier.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.cockpit.AgendaView;
import dev.dossier.project.cockpit.AgendaView.PointView;
import dev.dossier.project.cockpit.TimelineView;
import dev.dossier.project.cockpit.TimelineView.DatedView;
import dev.dossier.project.cockpit.TimelineView.MarkView;
import dev.dossier.project.cockpit.TodayView.ItemView;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanChartTest {
  @Test
  void barsStandOnOneAxisFromTheFirstDayToTheLast() {
    PlanChart chart = chart("2026-01-06", mark("2026-01-01", "2026-01-05", 1), last());

    assertThat(chart.rows())
        .extracting(PlanChart.Row::x, PlanChart.Row::width, PlanChart.Row::done)
        .containsExactly(
            tuple("0.000%", "50.000%", "12.500%"), tuple("50.000%", "50.000%", "0.000%"));
    assertThat(chart.today()).isEqualTo("50.000%");
    assertThat(chart.committee()).isEqualTo("90.000%");
  }

  @Test
  void theAxisReachesTodayWhereverItIs() {
    assertThat(chart("2025-12-22", last()).today()).isEqualTo("0.000%");
    assertThat(chart("2026-01-19", last()).rows().get(0).x()).isEqualTo("0.000%");
    assertThat(chart("2026-01-19", last()).today()).isEqualTo("92.857%");
  }

  @Test
  void aDayOffTheAxisStandsAtItsEnd() {
    DatedView early = dated("2020-01-01", true);
    PlanChart chart =
        chart(
            "2026-01-06",
            new MarkView(last().agenda(), List.of(early, dated("2026-01-08", false))));

    assertThat(chart.rows().get(0).dots())
        .containsExactly(new PlanChart.Dot("0.000%", true), new PlanChart.Dot("40.000%", false));
  }

  @Test
  void aFewMonthsAreNamedAndNoneAtTheVeryEnd() {
    PlanChart years = chart("2023-06-01", mark("2023-06-01", "2026-05-31", 0));

    assertThat(years.marks())
        .extracting(PlanChart.Mark::label)
        .containsExactly("Jun 2023", "Mar 2024", "Dec 2024", "Sep 2025");
    assertThat(chart("2026-01-06", last()).marks()).as("no month begins").isEmpty();
  }

  private static MarkView last() {
    return mark("2026-01-06", "2026-01-10", 0);
  }

  private static MarkView mark(String first, String last, long closed) {
    List<PointView> points =
        IntStream.range(0, 4)
            .mapToObj(i -> new PointView("a-step", "Step " + i, "", "", "open", "open", List.of()))
            .toList();
    return new MarkView(
        new AgendaView("m", "Mark", "", "then", first, last, "now", closed, points), List.of());
  }

  private static DatedView dated(String day, boolean late) {
    return new DatedView(
        new ItemView(new LinkView("A", Optional.empty()), day, "action", late), day);
  }

  private static PlanChart chart(String asOf, MarkView... marks) {
    return PlanChart.of(
        new TimelineView(
            "",
            "",
            asOf,
            "2026-01-10",
            List.of(),
            List.of(marks),
            Optional.empty(),
            Optional.empty()));
  }
}
