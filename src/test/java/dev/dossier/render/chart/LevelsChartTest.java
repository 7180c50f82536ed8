package dev.dossier.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.project.cockpit.LevelsView;
import dev.dossier.project.cockpit.LevelsView.DimensionView;
import dev.dossier.project.cockpit.LevelsView.StandView;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LevelsChartTest {
  @Test
  void aDimensionStandsBetweenWhatIsUsualNowAndTheBar() {
    LevelsChart chart = LevelsChart.of(levels(dimension(Optional.of(stand(0.5, 0.25, 0.25, 0.0)))));

    assertThat(chart.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.x()).isEqualTo("50.000%");
              assertThat(line.others()).containsExactly("26.000%", "2.000%");
            });
  }

  @Test
  void whatGoesPastTheBarStandsAtIt() {
    assertThat(LevelsChart.of(levels(dimension(Optional.of(stand(7))))).lines().get(0).x())
        .isEqualTo("98.000%");
    assertThat(LevelsChart.of(levels(dimension(Optional.of(stand(-1))))).lines().get(0).x())
        .isEqualTo("2.000%");
  }

  @Test
  void whatPeopleJudgeIsNotDrawn() {
    assertThat(LevelsChart.of(levels(dimension(Optional.empty()))).lines()).isEmpty();
  }

  private static LevelsView levels(DimensionView dimension) {
    return new LevelsView("A", "B", "", List.of(dimension));
  }

  private static DimensionView dimension(Optional<StandView> stand) {
    return new DimensionView("scope", "Scope", "In.", "Out.", "a step", stand);
  }

  private static StandView stand(double value, Double... others) {
    return new StandView(value, List.of(others), "", Optional.empty(), "", "", "");
  }
}
