package dev.dossier.render.chart;

import dev.dossier.project.EvidenceView.DimensionView;

/** A measure on the line from what is usual now to the bar of the next level. */
public record DimensionLine(DimensionView dimension, String x) {
  /** Room at both ends, in per cent, so that a dot at the end is whole. */
  private static final double MARGIN = 2;

  /** The line for a measure. */
  public static DimensionLine of(DimensionView dimension) {
    double value = Math.max(0, Math.min(1, dimension.value()));
    return new DimensionLine(dimension, Percent.of(MARGIN + value * (100 - 2 * MARGIN)));
  }
}
