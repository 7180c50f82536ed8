package dev.dossier.project;

import dev.dossier.model.PlanItem;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.CockpitView.DueView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What in the plan waits with a date: open actions, blockers to clear, interviews to come. */
final class Waiting {
  private static final Set<String> OVER = Set.of("done", "dropped", "cleared");

  private final Lens lens;

  Waiting(Lens lens) {
    this.lens = lens;
  }

  /** The earliest first; what is past its day stays until it is done. */
  List<DueView> all() {
    return lens.content().plan().stream()
        .flatMap(item -> due(item).stream())
        .sorted(Comparator.comparing(Due::day).thenComparing(due -> due.item().id()))
        .map(this::view)
        .toList();
  }

  private Optional<Due> due(PlanItem item) {
    if (item instanceof PlanItem.Action action) {
      return open(action.status()) ? day(item, action.due()) : Optional.empty();
    } else if (item instanceof PlanItem.Blocker blocker) {
      return open(blocker.status()) ? day(item, blocker.recoverBy()) : Optional.empty();
    } else if (item instanceof PlanItem.Interview interview) {
      return open(interview.status().orElse(""))
          ? day(item, interview.date().filter(day -> !day.isBefore(lens.asOf())))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean open(String status) {
    return !OVER.contains(status);
  }

  private static Optional<Due> day(PlanItem item, Optional<LocalDate> day) {
    return day.map(known -> new Due(item, known));
  }

  private DueView view(Due due) {
    PlanItem item = due.item();
    return new DueView(
        new LinkView(item.head().title(), Optional.of(SitePaths.of(item))),
        item.kind(),
        Wording.day(due.day()),
        due.day().isBefore(lens.asOf()));
  }

  private record Due(PlanItem item, LocalDate day) {}
}
