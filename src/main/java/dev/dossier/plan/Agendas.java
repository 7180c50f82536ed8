package dev.dossier.plan;

import dev.dossier.assess.schedule.PlanDates;
import dev.dossier.assess.schedule.Stretch;
import dev.dossier.plan.Agenda.Kind;
import dev.dossier.plan.Agenda.Point;
import dev.dossier.playbook.plan.Checklist;
import dev.dossier.playbook.plan.Phase;
import dev.dossier.playbook.plan.PlanBook;
import dev.dossier.playbook.plan.Sprint;
import dev.dossier.playbook.plan.Step;
import dev.dossier.playbook.plan.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a playbook's plan, dated and ticked. */
final class Agendas {
  private final PlanDates dates;
  private final Ticks ticks;
  private final List<Agenda> agendas = new ArrayList<>();

  private Agendas(PlanDates dates, Ticks ticks) {
    this.dates = dates;
    this.ticks = ticks;
  }

  /** In the order of the plan: phases, timeline, sprint, checklist. */
  static List<Agenda> of(PlanBook plan, PlanDates dates, Ticks ticks) {
    Agendas all = new Agendas(dates, ticks);
    plan.phases().forEach(all::phase);
    plan.timeline().ifPresent(all::timeline);
    plan.sprint().ifPresent(sprint -> sprint.stages().forEach(all::stage));
    plan.checklist().ifPresent(list -> list.years().forEach(all::year));
    return List.copyOf(all.agendas);
  }

  private void phase(Phase phase) {
    Stretch when = dates.of(phase);
    phase
        .windows()
        .forEach(
            window ->
                add(
                    window.id(),
                    window.title(),
                    Kind.WINDOW,
                    Optional.of(dates.of(phase, window)),
                    steps(window.id(), window.actions())));
    phase
        .strategies()
        .forEach(
            strategy ->
                add(
                    phase.id(),
                    strategy.title(),
                    Kind.STRATEGY,
                    Optional.of(when),
                    steps(phase.id(), strategy.actions())));
    list(phase, "To write", Kind.DOCUMENTS, phase.documents());
    list(phase, "To keep up", Kind.CAMPAIGN, phase.campaigns());
  }

  private void list(Phase phase, String title, Kind kind, List<Step> steps) {
    if (!steps.isEmpty()) {
      add(phase.id(), title, kind, Optional.of(dates.of(phase)), steps(phase.id(), steps));
    }
  }

  private void timeline(Timeline timeline) {
    timeline
        .marks()
        .forEach(
            mark ->
                add(
                    mark.id(),
                    mark.title(),
                    Kind.MARK,
                    Optional.of(dates.of(timeline, mark)),
                    steps(mark.id(), mark.tasks())));
  }

  private void stage(Sprint.Stage stage) {
    Step goal =
        new Step(
            stage.id(),
            stage.metric(),
            "",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    add(stage.id(), stage.title(), Kind.STAGE, dates.of(stage), steps(stage.id(), List.of(goal)));
  }

  private void year(Checklist.Year year) {
    List<Point> points =
        year.entries().stream()
            .map(
                entry ->
                    new Point(
                        entry.id(),
                        entry.title(),
                        "",
                        Optional.empty(),
                        ticks.of(year.id(), entry)))
            .toList();
    add(year.id(), year.title(), Kind.YEAR, Optional.of(dates.of(year)), points);
  }

  private List<Point> steps(String window, List<Step> steps) {
    return steps.stream()
        .map(
            step ->
                new Point(
                    step.id(), step.title(), step.help(), step.cadence(), ticks.of(window, step)))
        .toList();
  }

  private void add(String id, String title, Kind kind, Optional<Stretch> when, List<Point> points) {
    agendas.add(new Agenda(id, title, kind, when, points));
  }
}
