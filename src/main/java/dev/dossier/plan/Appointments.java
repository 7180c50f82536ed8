package dev.dossier.plan;

import dev.dossier.assess.schedule.Contacts;
import dev.dossier.assess.schedule.Stretch;
import dev.dossier.plan.Agenda.Kind;
import dev.dossier.plan.Appointment.Days;
import dev.dossier.plan.Appointment.Every;
import dev.dossier.plan.Appointment.Hour;
import dev.dossier.plan.Appointment.Part;
import dev.dossier.plan.Appointment.Repeat;
import dev.dossier.playbook.plan.Cadence;
import dev.dossier.playbook.plan.People;
import dev.dossier.playbook.plan.PlanBook;
import dev.dossier.playbook.plan.Sprint;
import dev.dossier.playbook.plan.Week;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of a plan stands in a calendar. */
public final class Appointments {
  /** At nine in the morning. */
  private static final Duration ON_THE_DAY = Duration.ofHours(9);

  private static final Duration DAY_BEFORE = ON_THE_DAY.minusDays(1);
  private static final Duration WEEK_BEFORE = ON_THE_DAY.minusDays(7);
  private static final Set<String> OF_FILES = Set.of("action", "blocker", "interview");
  private static final Set<Kind> TO_KEEP_UP =
      Set.of(Kind.WINDOW, Kind.STRATEGY, Kind.DOCUMENTS, Kind.CAMPAIGN);

  private final Plan plan;
  private final PlanBook book;
  private final List<Appointment> all = new ArrayList<>();

  private Appointments(Plan plan, PlanBook book) {
    this.plan = plan;
    this.book = book;
  }

  /**
   * The appointments of some parts, part by part.
   *
   * @param book the playbook's plan that the plan was made by
   */
  public static List<Appointment> of(Plan plan, PlanBook book, Set<Part> parts) {
    Appointments appointments = new Appointments(plan, book);
    appointments.timeline();
    appointments.due();
    appointments.cadence();
    appointments.rhythm();
    appointments.sprint();
    return appointments.all.stream().filter(each -> parts.contains(each.part())).toList();
  }

  private void timeline() {
    LocalDate committee = plan.dates().committee();
    agendas(Kind.MARK).forEach(mark -> mark(mark, committee));
    if (all.stream().noneMatch(mark -> mark.when().first().equals(committee))) {
      mark("committee", "The committee meets", List.of(), committee);
    }
  }

  private void mark(Agenda mark, LocalDate committee) {
    LocalDate day = mark.when().orElseThrow().first();
    String title = day.equals(committee) ? mark.title() : "Committee: " + mark.title();
    mark(mark.id(), title, mark.points().stream().map(Appointments::task).toList(), day);
  }

  private void mark(String id, String title, List<String> tasks, LocalDate day) {
    once(Part.TIMELINE, id, title, tasks, new Stretch(day, day), WEEK_BEFORE);
  }

  private static String task(Agenda.Point point) {
    return "- " + point.title() + (point.tick().state().closed() ? " (done)" : "");
  }

  private void due() {
    plan.due().stream()
        .filter(due -> OF_FILES.contains(due.kind()))
        .forEach(
            due ->
                once(
                    Part.DUE,
                    due.id(),
                    due.title(),
                    List.of(),
                    new Stretch(due.day(), due.day()),
                    DAY_BEFORE));
  }

  private void cadence() {
    for (Contacts.Meeting meeting : plan.contacts().meetings()) {
      if (meeting.cadence().isPresent() && meeting.due().isPresent()) {
        again(
            meeting.with().id(),
            "Meet: " + meeting.with().head().title(),
            purpose(meeting.with().relation()),
            latest(meeting.due().get(), plan.asOf()),
            meeting.cadence().get(),
            plan.dates().committee());
      }
    }
    for (Agenda agenda : plan.agendas()) {
      if (TO_KEEP_UP.contains(agenda.kind()) && agenda.when().isPresent()) {
        agenda.points().stream()
            .filter(point -> point.cadence().isPresent() && !point.tick().state().closed())
            .forEach(point -> keptUp(agenda.id(), point, agenda.when().get()));
      }
    }
  }

  private void keptUp(String part, Agenda.Point point, Stretch when) {
    Cadence cadence = point.cadence().orElseThrow();
    LocalDate first = when.first();
    while (first.isBefore(plan.asOf())) {
      first = cadence.after(first);
    }
    again(part + "/" + point.id(), point.title(), lines(point.help()), first, cadence, when.last());
  }

  private List<String> purpose(String relation) {
    return book.people().map(People::contacts).orElse(List.of()).stream()
        .filter(contact -> contact.kind().equals(relation))
        .findFirst()
        .map(contact -> lines(contact.purpose()))
        .orElse(List.of());
  }

  private void rhythm() {
    for (Week.Day day : book.week().map(Week::days).orElse(List.of())) {
      LocalDate first = plan.asOf().with(TemporalAdjusters.nextOrSame(day.day()));
      List<String> hours =
          day.hours().map(h -> List.of("Hours to keep free for it: " + h)).orElse(List.of());
      if (!first.isAfter(plan.dates().committee())) {
        all.add(
            new Appointment(
                Part.RHYTHM,
                day.id(),
                day.title(),
                hours,
                new Days(new Stretch(first, first)),
                Optional.of(new Repeat(Every.WEEK, plan.dates().committee())),
                Optional.empty()));
      }
    }
  }

  private void sprint() {
    for (Agenda stage : agendas(Kind.STAGE)) {
      stage
          .when()
          .ifPresent(
              when ->
                  once(
                      Part.SPRINT,
                      stage.id(),
                      stage.title(),
                      stage.points().stream().map(Agenda.Point::title).toList(),
                      when,
                      DAY_BEFORE));
    }
    plan.sprint()
        .ifPresent(
            offer ->
                offer
                    .when()
                    .ifPresent(days -> offer.sprint().day().forEach(hour -> hour(hour, days))));
  }

  /** What an hour of each working day is for. */
  private void hour(Sprint.Hour hour, Stretch sprint) {
    LocalDate first = sprint.first();
    while (first.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      first = first.plusDays(1);
    }
    if (sprint.holds(first)) {
      all.add(
          new Appointment(
              Part.SPRINT,
              "hour/" + hour.id(),
              hour.title(),
              List.of(),
              new Hour(first, LocalTime.of(hour.hour(), 0), Duration.ofHours(1)),
              Optional.of(new Repeat(Every.WORKDAY, sprint.last())),
              Optional.empty()));
    }
  }

  private List<Agenda> agendas(Kind kind) {
    return plan.agendas().stream().filter(agenda -> agenda.kind() == kind).toList();
  }

  private void once(
      Part part, String id, String title, List<String> notes, Stretch days, Duration alarm) {
    all.add(
        new Appointment(
            part, id, title, notes, new Days(days), Optional.empty(), Optional.of(alarm)));
  }

  /** What comes again, unless that would be after the last day on which it may. */
  private void again(
      String id, String title, List<String> notes, LocalDate first, Cadence every, LocalDate last) {
    if (!first.isAfter(last)) {
      all.add(
          new Appointment(
              Part.CADENCE,
              id,
              title,
              notes,
              new Days(new Stretch(first, first)),
              Optional.of(new Repeat(Every.of(every), last)),
              Optional.of(ON_THE_DAY)));
    }
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static List<String> lines(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip());
  }
}
