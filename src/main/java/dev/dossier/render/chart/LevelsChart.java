package dev.dossier.render.chart;

import dev.dossier.project.cockpit.LevelsView;
import dev.dossier.project.cockpit.LevelsView.DimensionView;
import dev.dossier.project.cockpit.LevelsView.StandView;
import java.util.List;

/**
 * Dimensions as dumb-bells: what is usual now at the left, the bar of the next level at the right.
 */
public record LevelsChart(List<Line> lines) {
  /** Room at both ends, in per cent, so that a dot at the end is whole. */
  private static final double MARGIN = 2;

  public LevelsChart {
    lines = List.copyOf(lines);
  }

  /**
   * One dimension.
   *
   * @param x where the evidence stands
   * @param others where other files stand
   */
  public record Line(String title, StandView stand, String x, List<String> others) {
    public Line {
      others = List.copyOf(others);
    }
  }

  /** The chart of all dimensions that can be measured. */
  static LevelsChart of(LevelsView levels) {
    return new LevelsChart(
        levels.dimensions().stream()
            .flatMap(d -> d.stand().map(stand -> line(d, stand)).stream())
            .toList());
  }

  private static Line line(DimensionView dimension, StandView stand) {
    return new Line(
        dimension.title(),
        stand,
        place(stand.value()),
        stand.others().stream().map(LevelsChart::place).distinct().toList());
  }

  private static String place(double value) {
    double within = Math.max(0, Math.min(1, value));
    return Percent.of(MARGIN + within * (100 - 2 * MARGIN));
  }
}
