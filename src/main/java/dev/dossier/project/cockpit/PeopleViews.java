package dev.dossier.project.cockpit;

import dev.dossier.assess.schedule.Contacts;
import dev.dossier.assess.schedule.Contacts.Meeting;
import dev.dossier.playbook.plan.Cadence;
import dev.dossier.playbook.plan.People;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.PeopleView.PersonView;
import java.util.List;
import java.util.Optional;

/** Shows whom to meet next, beside those whom the playbook names. */
final class PeopleViews {
  private final Outlook outlook;
  private final People people;
  private final Contacts contacts;

  private PeopleViews(Outlook outlook, People people) {
    this.outlook = outlook;
    this.people = people;
    this.contacts = outlook.plan().contacts();
  }

  static Optional<Chapter> of(Outlook outlook) {
    return outlook.playbook().plan().people().map(asked -> new PeopleViews(outlook, asked).view());
  }

  private PeopleView view() {
    return new PeopleView(
        people.heading().title(),
        people.heading().intro(),
        standing(),
        contacts.meetings().stream().map(this::person).toList(),
        people.contacts().stream().map(this::advice).toList(),
        contacts.missing().stream()
            .map(
                contact ->
                    new GapView(
                        contact.title(),
                        contact.cadence().word(),
                        "relationship",
                        "kind: " + contact.kind()))
            .toList());
  }

  private String standing() {
    long overdue = contacts.meetings().stream().filter(Meeting::overdue).count();
    String meetings =
        contacts.meetings().isEmpty()
            ? "Nobody is written down yet."
            : overdue == 0
                ? "Nobody is overdue."
                : Wording.count(overdue, "meeting") + (overdue == 1 ? " is" : " are") + " overdue.";
    List<String> missing =
        contacts.missing().stream().map(c -> Wording.uncapital(c.title())).toList();
    return missing.isEmpty() || contacts.meetings().isEmpty()
        ? meetings
        : meetings + " Nobody stands for " + Wording.list(missing) + ".";
  }

  private PersonView person(Meeting meeting) {
    return new PersonView(
        outlook.link(meeting.with().id()),
        meeting.with().role().orElse(""),
        meeting.with().relation().replace('-', ' '),
        meeting.cadence().map(cadence -> cadence(meeting, cadence)).orElse(""),
        meeting.with().last().map(Wording::shortDay).orElse(""),
        meeting.due().map(Wording::shortDay).orElse(""),
        meeting.overdue());
  }

  private static String cadence(Meeting meeting, Cadence cadence) {
    boolean own = meeting.with().cadence().flatMap(Cadence::of).isPresent();
    return own ? cadence.word() : cadence.word() + ", by the playbook";
  }

  private AdviceView advice(People.Contact contact) {
    long there =
        contacts.meetings().stream()
            .filter(meeting -> meeting.with().relation().equals(contact.kind()))
            .count();
    String how = Wording.capital(contact.cadence().word()) + ".";
    return AdviceView.counted(
        contact.title(), (how + " " + contact.purpose()).strip(), there, "file");
  }
}
