package dev.dossier.project.cockpit;

import dev.dossier.assess.schedule.Stretch;
import dev.dossier.plan.Agenda;
import dev.dossier.plan.Due;
import dev.dossier.plan.Plan;
import dev.dossier.playbook.plan.Heading;
import dev.dossier.playbook.plan.PlanBook;
import dev.dossier.playbook.plan.Timeline;
import dev.dossier.playbook.plan.Week;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.TimelineView.DatedView;
import dev.dossier.project.cockpit.TimelineView.HourView;
import dev.dossier.project.cockpit.TimelineView.MarkView;
import dev.dossier.project.cockpit.TimelineView.WeekView;
import dev.dossier.project.cockpit.TodayView.ItemView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays the plan out on the way to the committee. */
final class TimelineViews {
  private final Outlook outlook;
  private final Plan plan;

  private TimelineViews(Outlook outlook) {
    this.outlook = outlook;
    this.plan = outlook.plan();
  }

  static Optional<Chapter> of(Outlook outlook) {
    PlanBook book = outlook.playbook().plan();
    boolean spoken =
        book.timeline().isPresent() || book.sprint().isPresent() || book.week().isPresent();
    return spoken ? Optional.of(new TimelineViews(outlook).view(book)) : Optional.empty();
  }

  private TimelineView view(PlanBook book) {
    List<Due> late = plan.due().stream().filter(Due::late).toList();
    return new TimelineView(
        standing(late.size()),
        book.timeline().map(Timeline::heading).map(Heading::intro).orElse(""),
        plan.asOf().toString(),
        plan.dates().committee().toString(),
        late.stream().map(this::item).toList(),
        marks(),
        plan.sprint().map(offer -> SprintViews.of(offer, plan.asOf())),
        book.week().map(TimelineViews::week));
  }

  private String standing(int late) {
    String overdue =
        late == 0
            ? "nothing is late"
            : Wording.count(late, "thing") + (late == 1 ? " is late" : " are late");
    return TodayWords.distance(plan) + ", " + overdue + ".";
  }

  private List<MarkView> marks() {
    AgendaViews agendas = new AgendaViews(outlook);
    List<Agenda> marks = plan.agendas().stream().filter(a -> a.kind() == Agenda.Kind.MARK).toList();
    List<MarkView> views = new ArrayList<>();
    LocalDate from = LocalDate.MIN;
    for (Agenda mark : marks) {
      LocalDate to = mark.when().map(Stretch::last).orElse(from);
      views.add(new MarkView(agendas.view(mark, ""), dated(from, to)));
      from = to.plusDays(1);
    }
    return views;
  }

  /** Files with a day in a stretch of time, both ends included. */
  private List<DatedView> dated(LocalDate first, LocalDate last) {
    return plan.due().stream()
        .filter(due -> !due.kind().equals("step"))
        .filter(due -> !due.day().isBefore(first) && !due.day().isAfter(last))
        .map(due -> new DatedView(item(due), due.day().toString()))
        .toList();
  }

  private ItemView item(Due due) {
    return TodayViews.item(due, outlook);
  }

  private static WeekView week(Week week) {
    return new WeekView(
        week.heading().title(),
        week.heading().intro(),
        week.days().stream()
            .map(
                day ->
                    new HourView(
                        Wording.capital(day.day().name().toLowerCase(Locale.ROOT)),
                        day.title(),
                        day.hours().map(hours -> Wording.count(hours, "hour")).orElse("")))
            .toList());
  }
}
