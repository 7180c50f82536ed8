package dev.dossier.plan;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Figure;
import dev.dossier.assess.Figure.Origin;
import dev.dossier.assess.FigureBook;
import dev.dossier.model.PlanItem.Action;
import dev.dossier.model.PromotionPackage;
import dev.dossier.plan.Tick.State;
import dev.dossier.playbook.Phrase.Need;
import dev.dossier.playbook.plan.Checklist;
import dev.dossier.playbook.plan.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Decides how the steps of the plan stand.
 *
 * <p>An action that names a step decides it. A step without one is shown by the figures that it
 * needs, or by evidence for an indicator that it supports. All others are open until an action says
 * that they are done.
 */
final class Ticks {
  private final Map<String, List<Action>> actions = new HashMap<>();
  private final Map<String, List<String>> evidence = new HashMap<>();
  private final FigureBook figures;

  Ticks(PromotionPackage pack, Assessment assessment, FigureBook figures) {
    this.figures = figures;
    for (Action action : pack.plan(Action.class)) {
      action
          .step()
          .ifPresent(step -> actions.computeIfAbsent(step, s -> new ArrayList<>()).add(action));
    }
    assessment
        .indicators()
        .forEach(
            result ->
                evidence.put(
                    result.indicator().id(),
                    result.shares().stream().map(Assessment.Share::evidence).toList()));
  }

  /**
   * How a step stands.
   *
   * @param window the part of the plan that it is in; an action filed under another does not mean
   *     it
   */
  Tick of(String window, Step step) {
    return byAction(window, step.id())
        .or(() -> byFigures(step.needs()))
        .or(() -> byEvidence(step.supports()))
        .orElse(Tick.OPEN);
  }

  /** How an entry of the checklist stands. */
  Tick of(String window, Checklist.Entry entry) {
    return byAction(window, entry.id()).or(() -> byFigures(entry.needs())).orElse(Tick.OPEN);
  }

  /** The least open of the actions decides: a step that two actions do is done with both. */
  private Optional<Tick> byAction(String window, String step) {
    List<Action> named =
        actions.getOrDefault(step, List.of()).stream()
            .filter(action -> action.window().filter(other -> !other.equals(window)).isEmpty())
            .toList();
    return named.stream()
        .map(action -> state(action.status()))
        .min(State::compareTo)
        .map(state -> new Tick(state, named.stream().map(Action::id).sorted().toList()));
  }

  private static State state(String status) {
    return switch (status) {
      case "done" -> State.DONE;
      case "doing" -> State.DOING;
      case "dropped" -> State.DROPPED;
      default -> State.OPEN;
    };
  }

  private Optional<Tick> byEvidence(List<String> indicators) {
    TreeSet<String> found = new TreeSet<>();
    indicators.forEach(indicator -> found.addAll(evidence.getOrDefault(indicator, List.of())));
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Tick(State.SHOWN, List.copyOf(found)));
  }

  private Optional<Tick> byFigures(List<Need> needs) {
    TreeSet<String> found = new TreeSet<>();
    for (Need need : needs) {
      Optional<Figure> figure =
          figures.find(need.figure()).filter(f -> f.value().magnitude() >= need.atLeast());
      if (figure.isEmpty()) {
        return Optional.empty();
      }
      figure.get().origins().stream().map(Origin::id).forEach(found::add);
    }
    return needs.isEmpty()
        ? Optional.empty()
        : Optional.of(new Tick(State.SHOWN, List.copyOf(found)));
  }
}
