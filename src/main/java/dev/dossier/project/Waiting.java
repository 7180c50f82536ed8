package dev.dossier.project;

import dev.dossier.assess.schedule.DueDays;
import dev.dossier.model.PlanItem;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.CockpitView.DueView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What in the plan waits with a date: open actions, blockers to clear, interviews to come. */
final class Waiting {
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
    return DueDays.stated(item, lens.asOf()).map(day -> new Due(item, day));
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
