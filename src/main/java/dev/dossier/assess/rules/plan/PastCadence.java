package dev.dossier.assess.rules.plan;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.schedule.Contacts;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.model.PlanItem.Relationship;
import dev.dossier.playbook.plan.Cadence;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A person who has not been met for longer than was meant. */
public final class PastCadence implements Check {

  @Override
  public String id() {
    return "plan/past-cadence";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    Contacts contacts =
        Contacts.of(
            review.pack().plan(Relationship.class),
            review.playbook().plan().people(),
            review.asOf());
    contacts.meetings().stream()
        .filter(Contacts.Meeting::overdue)
        .forEach(meeting -> found.accept(missed(meeting)));
  }

  /** Who has never been met is not late, so that a day of the last meeting is there. */
  private Finding missed(Contacts.Meeting meeting) {
    Cadence cadence = meeting.cadence().orElseThrow();
    LocalDate due = meeting.due().orElseThrow();
    boolean own = meeting.with().cadence().isPresent();
    return finding(
        meeting.with().head().positions().value("last"),
        "the next meeting was due on "
            + due
            + (own ? ", to be " : ", to be, by the playbook, ")
            + cadence.word(),
        "Meet, and write the day into `last:`; or say in `cadence:` how often it really needs to"
            + " be.");
  }
}
