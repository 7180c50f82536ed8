package dev.dossier.playbook.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The last gaps, closed in a few weeks.
 *
 * @param days how long it lasts
 * @param offeredFrom score from which to offer it, on the scale of 100
 * @param hoursPerWeek hours a week that are planned
 * @param warnAbove hours a week above which to warn
 * @param day the rhythm of a day
 */
public record Sprint(
    Heading heading,
    int days,
    double offeredFrom,
    int hoursPerWeek,
    int warnAbove,
    List<Stage> stages,
    List<Hour> day) {
  public Sprint {
    stages = List.copyOf(stages);
    day = List.copyOf(day);
  }

  /** Whether so many hours a week are more than a person can keep for so long. */
  public boolean inhumane(int hours) {
    return hours > warnAbove;
  }

  /** The last day of a sprint that begins on a day. */
  public LocalDate last(LocalDate first) {
    return first.plusDays(days - 1L);
  }

  /**
   * A stretch of the sprint.
   *
   * @param days days of the sprint
   * @param metric what tells that it worked
   * @param sourceHours hours a week that the source of the plan names
   */
  public record Stage(
      String id, String title, Span days, String metric, Optional<Integer> sourceHours) {}

  /** What an hour of the day is for. */
  public record Hour(String id, String title, int hour) {}
}
