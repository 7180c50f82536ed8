package dev.dossier.playbook.plan;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** A day of the week for each kind of work. */
public record Week(Heading heading, List<Day> days) {
  public Week {
    days = List.copyOf(days);
  }

  /**
   * What a day of the week is for.
   *
   * @param hours hours to keep free for it
   */
  public record Day(String id, String title, DayOfWeek day, Optional<Integer> hours) {}
}
