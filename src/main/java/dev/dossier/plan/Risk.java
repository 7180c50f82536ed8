package dev.dossier.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that the case may lose, or that grows while nobody looks.
 *
 * @param id the file that it is about, or the playbook's blocker; empty for the run of months
 * @param title what that is called
 * @param day since when it is overdue, or from when the run no longer counts
 * @param amount months of the run, or hours a week of the sprint; 0 for other kinds
 */
public record Risk(Kind kind, String id, String title, Optional<LocalDate> day, int amount) {

  /** What is at risk, the gravest first. */
  public enum Kind {
    /** A blocker is past the day by which it was to be out of the way. */
    BLOCKER,
    /** No strong work covers the present month: the run of months will stop to count. */
    RUN,
    /** More hours a week are planned for the sprint than a person can keep. */
    HOURS,
    /** Somebody was to be met and was not. */
    CONTACT,
    /** An endorsement is old, or what it vouches for has changed. */
    ENDORSEMENT,
    /** The package itself shows something that stands in the way. */
    WEAKNESS
  }
}
