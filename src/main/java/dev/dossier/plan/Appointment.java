package dev.dossier.plan;

import dev.dossier.assess.schedule.Stretch;
import dev.dossier.playbook.plan.Cadence;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something of the plan that stands in a calendar.
 *
 * @param id the same whatever its days are, and unique in its part
 * @param notes what to read with it, line by line
 * @param repeat how it comes again; absent when it comes once
 * @param alarm when to be reminded, counted from its beginning; below zero is before
 */
public record Appointment(
    Part part,
    String id,
    String title,
    List<String> notes,
    When when,
    Optional<Repeat> repeat,
    Optional<Duration> alarm) {
  public Appointment {
    notes = List.copyOf(notes);
  }

  /** What a calendar can hold, each to be chosen by itself. */
  public enum Part {
    /** The marks of the way to the committee. */
    TIMELINE,
    /** Days that files of the plan state: actions, blockers, interviews. */
    DUE,
    /** People to meet, and what comes again and again. */
    CADENCE,
    /** What each day of the week is for. */
    RHYTHM,
    /** The stages of the sprint and the hours of its days. */
    SPRINT;

    /** The word of the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** When it is. */
  public sealed interface When {
    LocalDate first();
  }

  /** Whole days. */
  public record Days(Stretch days) implements When {
    @Override
    public LocalDate first() {
      return days.first();
    }
  }

  /** An hour of a day, by the clock of wherever the candidate is. */
  public record Hour(LocalDate first, LocalTime from, Duration length) implements When {}

  /**
   * How it comes again.
   *
   * @param until the last day on which it may be
   */
  public record Repeat(Every every, LocalDate until) {}

  /** How often it comes again. */
  public enum Every {
    /** From Monday to Friday. */
    WORKDAY,
    WEEK,
    /** The same day of each month, or its last where the month is shorter. */
    MONTH,
    /** Every third month in the same way. */
    QUARTER;

    static Every of(Cadence cadence) {
      return switch (cadence) {
        case WEEKLY -> WEEK;
        case MONTHLY -> MONTH;
        case QUARTERLY -> QUARTER;
      };
    }
  }
}
