package dev.dossier.assess.rules.plan;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.schedule.DueDays;
import dev.dossier.assess.schedule.PlanDates;
import dev.dossier.assess.schedule.Stretch;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.model.PlanItem.Action;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

/** An action whose day has passed, and that nobody calls done. */
public final class ActionOverdue implements Check {

  @Override
  public String id() {
    return "plan/action-overdue";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    Map<String, Stretch> windows = PlanDates.of(review.pack()).windows(review.playbook().plan());
    for (Action action : review.pack().plan(Action.class)) {
      DueDays.of(action, windows, review.asOf())
          .filter(review.asOf()::isAfter)
          .ifPresent(day -> found.accept(late(action, day, review.asOf())));
    }
  }

  private Finding late(Action action, LocalDate day, LocalDate asOf) {
    boolean stated = action.due().isPresent();
    return finding(
        action.head().positions().value(stated ? "due" : "window"),
        (stated ? "this was due on " : "the window of this action ended on ")
            + day
            + ", and on "
            + asOf
            + " it is not done",
        "If it is done, write `status: done` and the day in `done:`; if not, "
            + (stated ? "move `due:`" : "give it a day of its own in `due:`")
            + ", or give it up with `status: dropped`.");
  }
}
