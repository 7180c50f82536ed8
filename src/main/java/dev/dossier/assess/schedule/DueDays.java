package dev.dossier.assess.schedule;

import dev.dossier.model.PlanItem;
import dev.dossier.model.PlanItem.Action;
import dev.dossier.model.PlanItem.Blocker;
import dev.dossier.model.PlanItem.Interview;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The days by which files of the plan are to be done with. */
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

  /**
   * The day that a file states, or the last of its window for an open action that states none.
   *
   * @param windows when each window of the plan is, by its id
   */
  public static Optional<LocalDate> of(
      PlanItem item, Map<String, Stretch> windows, LocalDate asOf) {
    return stated(item, asOf).or(() -> endOfWindow(item, windows));
  }

  private static Optional<LocalDate> endOfWindow(PlanItem item, Map<String, Stretch> windows) {
    return item instanceof Action action && action.due().isEmpty() && isOpen(action.status())
        ? action.window().map(windows::get).map(Stretch::last)
        : Optional.empty();
  }

  private static boolean isOpen(String status) {
    return !OVER.contains(status);
  }
}
