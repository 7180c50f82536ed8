package dev.dossier.plan;

import java.time.LocalDate;

/**
 * Something that waits with a date.
 *
 * @param id the file, or the step of the plan where no file stands for it
 * @param kind what it is: the kind of the file, or {@code step}
 * @param late whether its day has passed
 */
public record Due(String id, String title, String kind, LocalDate day, boolean late) {
  /** What a step of the playbook's plan is called where others have the kind of their file. */
  public static final String STEP = "step";

  /** Whether nobody planned it but the playbook. */
  boolean advised() {
    return kind.equals(STEP);
  }
}
