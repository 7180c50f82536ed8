package dev.dossier.playbook;

import java.util.List;
import java.util.OptionalInt;

/**
 * One part of the rubric.
 *
 * @param weight share of the whole score, 0 to 1
 * @param requirement what the committee asks for, as a sentence
 * @param sustainMonths months without a gap that the criterion asks for
 * @param indicators signs of it; evidence names the ones it supports
 */
public record Criterion(
    String id,
    String title,
    double weight,
    String requirement,
    OptionalInt sustainMonths,
    List<Indicator> indicators) {
  public Criterion {
    indicators = List.copyOf(indicators);
    if (indicators.isEmpty()) {
      throw new IllegalArgumentException("a criterion needs indicators: " + id);
    }
  }
}
