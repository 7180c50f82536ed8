package dev.dossier.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.project.HistoryView;
import dev.dossier.project.HistoryView.LevelView;
import dev.dossier.project.HistoryView.StepView;
import dev.dossier.render.Histories;
import dev.dossier.render.chart.ScoreCurve.Dot;
import dev.dossier.render.chart.ScoreCurve.Level;
import dev.dossier.render.chart.ScoreCurve.Mark;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoreCurveTest {
  private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

  @Test
  void theLineLeansWithTimeAndJumpsWithAChange() {
    // Two states a day apart: each in the middle of its half, one per cent left free at both ends.
    ScoreCurve curve = curve(step(0, 40, 50), step(1, 50, 60));

    assertThat(curve.lines()).containsExactly("M255.00 50.00L745.00 50.20L745.00 40.00");
    assertThat(curve.areas())
        .containsExactly("M255.00 50.00L745.00 50.20L745.00 40.00L745.00 100L255.00 100Z");
    assertThat(curve.dots())
        .containsExactly(new Dot("25.500%", "112.0"), new Dot("74.500%", "92.0"));
  }

  @Test
  void statesOfOneDayShareItsWidthInTheirOrder() {
    ScoreCurve curve = curve(step(0, 1, 2), step(0, 2, 3), step(1, 3, 4));

    assertThat(curve.dots()).extracting(Dot::x).containsExactly("13.250%", "37.750%", "74.500%");
  }

  @Test
  void aClockThatWentBackDoesNotTakeTheLineWithIt() {
    ScoreCurve curve = curve(step(9, 1, 2), step(0, 2, 3), step(10, 3, 4));

    assertThat(curve.dots().stream().map(dot -> Double.parseDouble(dot.x().replace("%", ""))))
        .isSorted();
  }

  @Test
  void aStateWithoutAScoreBreaksTheLine() {
    ScoreCurve curve =
        curve(
            step(0, 1, 2),
            step(1, 2, 3),
            Histories.bare(BEGIN.plusDays(2), "c", "s", "broken"),
            step(3, 3, 4));

    assertThat(curve.lines()).hasSize(2);
    assertThat(curve.gaps()).containsExactly("62.250%");
    assertThat(curve.dots()).hasSize(3);
  }

  @Test
  void moreDotsThanCanBeToldApartAreLeftOut() {
    StepView[] many =
        IntStream.range(0, 61).mapToObj(i -> step(i, i, i + 1)).toArray(StepView[]::new);

    assertThat(curve(Arrays.copyOf(many, 60)).dots()).hasSize(60);
    assertThat(curve(many).dots())
        .extracting(Dot::y)
        .as("the first and the last")
        .containsExactly("210.0", "90.0");
  }

  @Test
  void aHistoryWithoutAScoreIsAnEmptyChart() {
    assertThat(curve(Histories.bare(BEGIN, "c", "s", "broken")).lines()).isEmpty();
    StepView[] many =
        IntStream.range(0, 99)
            .mapToObj(i -> Histories.bare(BEGIN.plusDays(i), "c", "s", "broken"))
            .toArray(StepView[]::new);
    assertThat(curve(many).dots()).isEmpty();
  }

  @Test
  void monthsAreMarkedOnAShortChartAndYearsOnALongOne() {
    assertThat(curve(step(0, 1, 2), step(30, 2, 3)).marks()).isEmpty();
    assertThat(curve(step(0, 1, 2), step(150, 2, 3)).marks())
        .extracting(Mark::label)
        .containsExactly("2026", "Feb", "Mar", "Apr", "May");
    assertThat(curve(step(-20, 1, 2), step(900, 2, 3)).marks())
        .extracting(Mark::label)
        .containsExactly("2026", "2027", "2028");
  }

  @Test
  void levelsAreMarkedWhereTheyBegin() {
    assertThat(curve(step(0, 1, 2)).levels()).containsExactly(new Level("sprint from 80", "52.0"));
  }

  private static StepView step(int day, double before, double after) {
    return Histories.step(BEGIN.plusDays(day), 1, before, after);
  }

  private static ScoreCurve curve(StepView... steps) {
    return ScoreCurve.of(
        new HistoryView("", List.of(steps), List.of(new LevelView("sprint", 80)), List.of()));
  }
}
