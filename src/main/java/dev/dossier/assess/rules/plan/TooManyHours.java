package dev.dossier.assess.rules.plan;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.model.PlanItem;
import dev.dossier.playbook.plan.Sprint;
import java.util.function.Consumer;

/** A sprint that asks for more hours a week than a person can keep. */
public final class TooManyHours implements Check {

  @Override
  public String id() {
    return "plan/too-many-hours";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    review
        .playbook()
        .plan()
        .sprint()
        .ifPresent(
            advised ->
                review
                    .pack()
                    .plan(PlanItem.Sprint.class)
                    .forEach(begun -> check(begun, advised, found)));
  }

  private void check(PlanItem.Sprint begun, Sprint advised, Consumer<Finding> found) {
    int hours = begun.hours().orElse(advised.hoursPerWeek());
    if (advised.inhumane(hours)) {
      found.accept(
          finding(
              begun.head().positions().value(begun.hours().isPresent() ? "hours" : "start"),
              hours
                  + " hours a week are more than a person keeps up for "
                  + advised.days()
                  + " days; the playbook warns above "
                  + advised.warnAbove(),
              "Write "
                  + Math.min(advised.hoursPerWeek(), advised.warnAbove())
                  + " or fewer in `hours:`, and leave out what does not fit."));
    }
  }
}
