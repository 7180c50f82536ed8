package dev.dossier.plan;

import dev.dossier.assess.schedule.Stretch;
import dev.dossier.playbook.plan.Sprint;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a sprint is worth starting, or how the one that was begun stands.
 *
 * @param sprint what the playbook advises
 * @param start its first day; absent when none was begun
 * @param hours hours a week that are planned
 * @param offered whether the score has reached the playbook's threshold
 */
public record SprintOffer(Sprint sprint, Optional<LocalDate> start, int hours, boolean offered) {

  /** Whether more hours are planned than a person can keep. */
  public boolean inhumane() {
    return sprint.inhumane(hours);
  }

  /** Its days, where one was begun. */
  public Optional<Stretch> when() {
    return start.map(day -> new Stretch(day, sprint.last(day)));
  }
}
