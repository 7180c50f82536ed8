package dev.dossier.assess.rules.plan;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.schedule.DueDays;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.model.PlanItem;
import dev.dossier.model.PlanItem.Action;
import dev.dossier.model.PlanItem.Blocker;
import dev.dossier.model.PlanItem.Interview;
import dev.dossier.model.PlanItem.Meeting;
import dev.dossier.model.PlanItem.Mentee;
import dev.dossier.model.PlanItem.Relationship;
import dev.dossier.model.PlanItem.Shadowing;
import dev.dossier.model.PlanItem.Sprint;
import dev.dossier.model.PromotionPackage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;

/** Days of the plan that cannot follow each other as they are written. */
public final class DateOrder implements Check {

  @Override
  public String id() {
    return "plan/date-order";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    PromotionPackage pack = review.pack();
    Days days = new Days(review, found);
    pack.plan(Action.class).forEach(days::action);
    pack.plan(Blocker.class).forEach(days::blocker);
    pack.plan(Mentee.class).forEach(days::mentee);
    pack.plan(Relationship.class).forEach(r -> days.happened(r, "last", r.last()));
    pack.plan(Interview.class).forEach(i -> days.atThisLevel(i, "date", i.date()));
    pack.plan(Shadowing.class).forEach(s -> days.atThisLevel(s, "date", s.date()));
    pack.plan(Meeting.class).forEach(m -> days.atThisLevel(m, "date", m.date()));
    pack.plan(Sprint.class).forEach(days::sprint);
  }

  /** The days that others are held against. */
  private final class Days {
    private final Review review;
    private final LocalDate level;
    private final LocalDate committee;
    private final Consumer<Finding> found;

    Days(Review review, Consumer<Finding> found) {
      this.review = review;
      this.level = review.pack().promotion().levelSince().atDay(1);
      this.committee = review.pack().promotion().committee();
      this.found = found;
    }

    void action(Action action) {
      DueDays.stated(action, review.asOf())
          .filter(committee::isBefore)
          .ifPresent(
              day ->
                  report(
                      action,
                      "due",
                      "this is due on " + day + ", after the committee on " + committee,
                      "Move `due:` to a day before the committee, or give it up with `status:"
                          + " dropped`."));
      happened(action, "done", action.done());
    }

    void blocker(Blocker blocker) {
      inOrder(blocker, "since", blocker.since(), "recover-by", blocker.recoverBy());
      happened(blocker, "since", blocker.since());
    }

    void mentee(Mentee mentee) {
      inOrder(mentee, "since", mentee.since(), "promoted", mentee.promoted());
      happened(mentee, "promoted", mentee.promoted());
    }

    void sprint(Sprint sprint) {
      atThisLevel(sprint, "start", Optional.of(sprint.start()));
      LocalDate last =
          review
              .playbook()
              .plan()
              .sprint()
              .map(advised -> advised.last(sprint.start()))
              .orElse(sprint.start());
      if (last.isAfter(committee)) {
        report(
            sprint,
            "start",
            "this sprint lasts until " + last + ", longer than to the committee on " + committee,
            "Begin it by "
                + sprint.start().minusDays(ChronoUnit.DAYS.between(committee, last))
                + ", or correct the day of the committee.");
      }
    }

    void inOrder(
        PlanItem item,
        String earlierKey,
        Optional<LocalDate> earlier,
        String laterKey,
        Optional<LocalDate> later) {
      if (earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get())) {
        report(
            item,
            laterKey,
            "`"
                + laterKey
                + "` is "
                + later.get()
                + ", before `"
                + earlierKey
                + "` on "
                + earlier.get(),
            "Correct one of the two days.");
      }
    }

    void atThisLevel(PlanItem item, String key, Optional<LocalDate> day) {
      day.filter(level::isAfter)
          .ifPresent(
              early ->
                  report(
                      item,
                      key,
                      "this was on "
                          + early
                          + ", before the current level was reached in "
                          + review.pack().promotion().levelSince(),
                      "Correct the day; what was before the current level is no part of this"
                          + " plan."));
    }

    /**
     * While the committee has not met, the as-of day is today, and what has happened is not after
     * it.
     */
    void happened(PlanItem item, String key, Optional<LocalDate> day) {
      day.filter(when -> when.isAfter(review.asOf()) && review.asOf().isBefore(committee))
          .ifPresent(
              ahead ->
                  report(
                      item,
                      key,
                      "`"
                          + key
                          + "` tells what has happened, and "
                          + ahead
                          + " is after "
                          + review.asOf(),
                      "Correct the day, or take the line out until it has happened."));
    }

    private void report(PlanItem item, String key, String message, String hint) {
      found.accept(finding(item.head().positions().value(key), message, hint));
    }
  }
}
