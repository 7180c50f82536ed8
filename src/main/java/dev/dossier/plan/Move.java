package dev.dossier.plan;

import dev.dossier.assess.Assessment.Gain;

/**
 * A gain and what it takes.
 *
 * @param title of the evidence, indicator or criterion that it concerns
 * @param hours that the playbook reckons with for a gain of its kind
 */
public record Move(Gain gain, String title, int hours) {

  /** Points of the score for each hour. */
  public double pointsPerHour() {
    return gain.points() / hours;
  }
}
