package dev.dossier.project;

import dev.dossier.model.Evidence;
import dev.dossier.model.EvidenceKind;
import dev.dossier.model.PublicFigures;
import dev.dossier.project.AudienceView.WorkView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Talks, writing and patents in one list, the latest first. */
final class WorkViews {
  private static final Set<EvidenceKind> KINDS =
      Set.of(EvidenceKind.TALK, EvidenceKind.WRITING, EvidenceKind.PATENT);
  private static final Comparator<Evidence> LATEST =
      Comparator.comparing(
              (Evidence e) -> e.period().last().orElse(LocalDate.MAX), Comparator.reverseOrder())
          .thenComparing(Evidence::id);

  private final Lens lens;

  WorkViews(Lens lens) {
    this.lens = lens;
  }

  List<WorkView> all() {
    return lens.content().evidence().stream()
        .filter(e -> KINDS.contains(e.kind()))
        .sorted(LATEST)
        .map(e -> new WorkView(when(e), e.title(), Optional.of(SitePaths.of(e)), kind(e)))
        .toList();
  }

  private static String when(Evidence e) {
    return Wording.period(e.period());
  }

  private String kind(Evidence e) {
    String venue =
        e.venue().map(v -> v == Evidence.Venue.EXTERNAL ? "external " : "internal ").orElse("");
    String form = e.form().map(f -> f.equals("rfc") ? "RFC" : f).orElse(e.kind().word());
    boolean countable = !lens.isPublic() || e.publicFigures() == PublicFigures.EXACT;
    return e.count() > 1 && countable ? e.count() + " × " + venue + form : venue + form;
  }
}
