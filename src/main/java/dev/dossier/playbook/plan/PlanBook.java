package dev.dossier.playbook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to do when, on the way from one level to the next. Every part may be absent.
 *
 * @param typicalYears how long the step usually takes
 * @param phases stretches of the way, counted from the day the current level was reached
 * @param today how the few things of a day are chosen
 */
public record PlanBook(
    Optional<Range> typicalYears,
    List<Phase> phases,
    Optional<People> people,
    Optional<Week> week,
    Optional<Projects> projects,
    Optional<Influence> influence,
    Optional<Narrative> narrative,
    Optional<Shadows> shadows,
    Optional<Timeline> timeline,
    Optional<ParallelPath> parallelPath,
    Optional<Blockers> blockers,
    Optional<Sprint> sprint,
    Optional<Checklist> checklist,
    Optional<Preparation> preparation,
    Choosing today) {

  /** A playbook without a plan. */
  public static final PlanBook EMPTY =
      new PlanBook(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Choosing.DEFAULT);

  public PlanBook {
    phases = List.copyOf(phases);
  }

  /** Ids of all that the plan advises to do or to reach, in its order. */
  public List<String> steps() {
    List<String> steps = new ArrayList<>();
    for (Phase phase : phases) {
      Stream.of(
              phase.windows().stream().flatMap(window -> window.actions().stream()),
              phase.strategies().stream().flatMap(strategy -> strategy.actions().stream()),
              phase.documents().stream(),
              phase.campaigns().stream())
          .flatMap(each -> each)
          .forEach(step -> steps.add(step.id()));
    }
    timeline.stream()
        .flatMap(line -> line.marks().stream())
        .flatMap(mark -> mark.tasks().stream())
        .forEach(task -> steps.add(task.id()));
    checklist.stream()
        .flatMap(list -> list.years().stream())
        .flatMap(year -> year.entries().stream())
        .forEach(entry -> steps.add(entry.id()));
    return steps;
  }

  /** Ids of all that the plan advises to do in somebody's shadow, in its order. */
  public List<String> activities() {
    return shadows.stream()
        .flatMap(all -> all.kinds().stream())
        .flatMap(kind -> kind.activities().stream())
        .map(Advice::id)
        .toList();
  }

  /** The names under which an action can be filed, in the order of the plan. */
  public List<String> windows() {
    List<String> windows = new ArrayList<>();
    for (Phase phase : phases) {
      windows.add(phase.id());
      phase.windows().forEach(window -> windows.add(window.id()));
    }
    timeline.ifPresent(line -> line.marks().forEach(mark -> windows.add(mark.id())));
    sprint.ifPresent(days -> days.stages().forEach(stage -> windows.add(stage.id())));
    checklist.ifPresent(list -> list.years().forEach(year -> windows.add(year.id())));
    return windows;
  }
}
