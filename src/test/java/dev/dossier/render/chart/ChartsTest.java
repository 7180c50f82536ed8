package dev.dossier.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.project.EvidenceView;
import dev.dossier.project.EvidenceView.DimensionView;
import dev.dossier.project.ScoreView.MonthView;
import dev.dossier.project.ScoreView.MonthsView;
import dev.dossier.render.Views;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {
  @ParameterizedTest
  @CsvSource({"0, 2.000%", "0.5, 50.000%", "1, 98.000%", "7, 98.000%", "-1, 2.000%"})
  void aMeasureStaysOnItsLine(double value, String x) {
    assertThat(DimensionLine.of(new DimensionView("Scope", value, "", "", "", true)).x())
        .isEqualTo(x);
  }

  @Test
  void monthsFillTheStripAndYearsAreNamedOnceWhereThereIsRoom() {
    MonthStrip strip =
        MonthStrip.of(
            new MonthsView(
                "s",
                IntStream.range(0, 24)
                    .mapToObj(
                        i ->
                            new MonthView(
                                "m",
                                "%d-%02d".formatted(2024 + i / 12, i % 12 + 1),
                                i % 2,
                                i > 20,
                                List.of()))
                    .toList()));
    assertThat(strip.bars()).hasSize(24);
    assertThat(strip.bars().get(23).x()).isEqualTo("95.833%");
    assertThat(strip.bars()).extracting(MonthStrip.Bar::state).contains("run", "covered", "empty");
    assertThat(strip.marks())
        .containsExactly(
            new MonthStrip.Mark("2024", "0.000%"), new MonthStrip.Mark("2025", "50.000%"));
  }

  @Test
  void noMonthsMakeAnEmptyStrip() {
    assertThat(MonthStrip.of(new MonthsView("none", List.of())).bars()).isEmpty();
  }

  @Test
  void workIsDrawnOverTheYearsTheEarliestFirst() {
    List<EvidenceView> evidence = Views.of(Audience.PUBLIC, 3).evidence();
    Timeline timeline = Timeline.of(evidence);
    assertThat(timeline.rows()).extracting(Timeline.Row::x).containsOnly("10.000%");
    assertThat(timeline.rows()).extracting(Timeline.Row::width).containsOnly("90.000%");
    assertThat(timeline.rows()).extracting(row -> row.evidence().title()).isSorted();
    assertThat(timeline.years())
        .containsExactly(new Timeline.Mark("2024", "0.000%"), new Timeline.Mark("2025", "60.000%"));
  }

  @Test
  void twoPiecesOfWorkNeedNoTimeline() {
    assertThat(Timeline.of(Views.of(Audience.PUBLIC, 2).evidence()).rows()).isEmpty();
  }
}
