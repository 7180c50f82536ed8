package dev.dossier.plan;

import dev.dossier.model.PlanItem;
import dev.dossier.model.PlanItem.Action;
import dev.dossier.model.PlanItem.Blocker;
import dev.dossier.model.PlanItem.Interview;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The days that files of the plan state for what is still to do. */
public final class DueDays {
  private static final Set<String> OVER = Set.of("done", "dropped", "cleared");

  private DueDays() {}

  /**
   * The day by which an open action is to be done, a blocker cleared, an interview held.
   *
   * @param asOf an interview before this day waits no more
   * @return absent for what is over, states no day, or is of another kind
   */
  public static Optional<LocalDate> stated(PlanItem item, LocalDate asOf) {
    if (item instanceof Action action) {
      return action.due().filter(day -> isOpen(action.status()));
    } else if (item instanceof Blocker blocker) {
      return blocker.recoverBy().filter(day -> isOpen(blocker.status()));
    } else if (item instanceof Interview interview) {
      return interview
          .date()
          .filter(day -> isOpen(interview.status().orElse("")) && !day.isBefore(asOf));
    }
    return Optional.empty();
  }

  static boolean isOpen(String status) {
    return !OVER.contains(status);
  }
}
