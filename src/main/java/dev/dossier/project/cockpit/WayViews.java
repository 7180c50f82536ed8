package dev.dossier.project.cockpit;

import dev.dossier.assess.schedule.Stretch;
import dev.dossier.plan.Agenda;
import dev.dossier.plan.Agenda.Kind;
import dev.dossier.plan.Plan;
import dev.dossier.playbook.plan.Checklist;
import dev.dossier.playbook.plan.Phase;
import dev.dossier.playbook.plan.PlanBook;
import dev.dossier.playbook.plan.Range;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.WayView.ChecklistView;
import dev.dossier.project.cockpit.WayView.PhaseView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the way phase by phase. */
final class WayViews {
  private final Plan plan;
  private final AgendaViews agendas;

  private WayViews(Outlook outlook) {
    this.plan = outlook.plan();
    this.agendas = new AgendaViews(outlook);
  }

  static Optional<Chapter> of(Outlook outlook) {
    PlanBook book = outlook.playbook().plan();
    boolean spoken = !book.phases().isEmpty() || book.checklist().isPresent();
    return spoken ? Optional.of(new WayViews(outlook).view(book)) : Optional.empty();
  }

  private WayView view(PlanBook book) {
    List<PhaseView> phases = book.phases().stream().map(this::phase).toList();
    Optional<ChecklistView> checklist = book.checklist().map(this::checklist);
    return new WayView(
        standing(phases, checklist),
        Wording.day(plan.dates().levelSince()),
        book.typicalYears().map(WayViews::usual).orElse(""),
        plan.asOf().toString(),
        plan.dates().committee().toString(),
        phases,
        checklist);
  }

  private static String usual(Range years) {
    return years.least() == years.most()
        ? Wording.count(years.least(), "year")
        : years.least() + " to " + Wording.count(years.most(), "year");
  }

  private static String standing(List<PhaseView> phases, Optional<ChecklistView> checklist) {
    List<String> parts = new ArrayList<>();
    phases.stream()
        .map(PhaseView::whole)
        .filter(phase -> phase.time().equals("now"))
        .forEach(phase -> parts.add("now in " + phase.title().toLowerCase(Locale.ROOT)));
    long closed = phases.stream().mapToLong(phase -> phase.whole().closed()).sum();
    int steps = phases.stream().mapToInt(phase -> phase.whole().points().size()).sum();
    if (steps > 0) {
      parts.add(closed + " of " + Wording.count(steps, "step") + " taken");
    }
    checklist.ifPresent(
        list -> parts.add(list.closed() + " of " + list.entries() + " on the checklist"));
    return Wording.capital(String.join(", ", parts)) + ".";
  }

  private PhaseView phase(Phase phase) {
    List<AgendaView> parts = new ArrayList<>();
    List<Agenda.Point> points = new ArrayList<>();
    int strategy = 0;
    for (Agenda part : parts(phase)) {
      String intro = part.kind() == Kind.STRATEGY ? intro(phase.strategies().get(strategy++)) : "";
      parts.add(agendas.view(part, intro));
      points.addAll(part.points());
    }
    Stretch when = plan.dates().of(phase);
    Agenda whole =
        new Agenda(phase.id(), phase.heading().title(), Kind.WINDOW, Optional.of(when), points);
    return new PhaseView(agendas.view(whole, phase.heading().intro()), parts);
  }

  /** What belongs to a phase, in the order of the plan: its windows have names of their own. */
  private List<Agenda> parts(Phase phase) {
    List<String> windows = phase.windows().stream().map(Phase.Window::id).toList();
    return plan.agendas().stream()
        .filter(
            agenda ->
                agenda.kind() == Kind.WINDOW
                    ? windows.contains(agenda.id())
                    : agenda.id().equals(phase.id()))
        .toList();
  }

  private static String intro(Phase.Strategy strategy) {
    String over =
        strategy.overMonths().map(n -> "Over " + Wording.count(n, "month") + ".").orElse("");
    return (strategy.intro() + " " + over).strip();
  }

  private ChecklistView checklist(Checklist checklist) {
    return new ChecklistView(
        checklist.heading().title(), checklist.heading().intro(), agendas.of(Kind.YEAR));
  }
}
