package dev.dossier.render.chart;

import java.util.Locale;

/** Lengths as SVG takes them. */
final class Percent {
  private Percent() {}

  /** A length in per cent of the chart's width, the same characters on any machine. */
  static String of(double hundredths) {
    return String.format(Locale.ROOT, "%.3f%%", hundredths);
  }
}
