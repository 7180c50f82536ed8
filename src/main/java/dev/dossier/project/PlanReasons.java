package dev.dossier.project;

import dev.dossier.model.Audience;
import dev.dossier.model.PlanItem.Action;
import dev.dossier.model.PlanItem.Blocker;
import dev.dossier.playbook.Indicator;
import dev.dossier.project.AudienceView.ReasonView;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the plan says of the reasons against a case; for others than the candidate there is none.
 */
final class PlanReasons {
  private static final Set<String> OVER = Set.of("done", "dropped", "cleared");

  private final Lens lens;

  PlanReasons(Lens lens) {
    this.lens = lens;
  }

  /** A sentence on what is planned about a missing indicator, to follow another. */
  String answer(Indicator indicator) {
    if (lens.audience() != Audience.PRIVATE) {
      return "";
    }
    List<String> planned =
        lens.content().plan(Action.class).stream()
            .filter(action -> !OVER.contains(action.status()))
            .filter(action -> action.supports().contains(indicator.id()))
            .map(PlanReasons::named)
            .toList();
    return planned.isEmpty()
        ? " Nothing in the plan leads to any."
        : " In the plan: " + Wording.list(planned) + ".";
  }

  private static String named(Action action) {
    return "“"
        + action.head().title()
        + "”"
        + action.due().map(day -> " (due " + Wording.day(day) + ")").orElse("");
  }

  /** What stands in the way, each with when it should be out of it. */
  List<ReasonView> blockers() {
    return lens.content().plan(Blocker.class).stream()
        .filter(blocker -> !OVER.contains(blocker.status()))
        .map(this::reason)
        .toList();
  }

  private ReasonView reason(Blocker blocker) {
    String until =
        blocker
            .recoverBy()
            .map(
                day ->
                    (day.isBefore(lens.asOf()) ? "It should have been" : "It should be")
                        + " out of the way by "
                        + Wording.day(day))
            .orElse("No day is set by which it should be out of the way");
    return new ReasonView(
        "“" + blocker.head().title() + "” stands in the way.",
        until + (blocker.status().equals("easing") ? ", and it is easing." : "."),
        Optional.of(SitePaths.of(blocker)));
  }
}
