package dev.dossier.project;

import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.Relation;
import dev.dossier.project.AudienceView.LinkView;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Endorsements as an audience may see them, those of the closest relation first. */
final class EndorsementViews {
  private final Lens lens;

  EndorsementViews(Lens lens) {
    this.lens = lens;
  }

  List<EndorsementView> all() {
    return lens.content().endorsements().stream()
        .sorted(Comparator.comparing(Endorsement::relation).thenComparing(Endorsement::id))
        .map(this::view)
        .toList();
  }

  List<EndorsementView> of(Relation relation) {
    return lens.content().endorsements().stream()
        .filter(e -> e.relation() == relation)
        .map(this::view)
        .toList();
  }

  List<EndorsementView> about(Evidence evidence) {
    return lens.content().endorsements().stream()
        .filter(e -> e.endorses().contains(evidence.id()))
        .map(this::view)
        .toList();
  }

  /** The level, unless the role or the relation says it already. */
  private static String level(Endorsement e) {
    String known = (e.from() + " " + e.relation().word()).toLowerCase(Locale.ROOT);
    return e.level().filter(level -> !known.contains(level.toLowerCase(Locale.ROOT))).orElse("");
  }

  private EndorsementView view(Endorsement e) {
    List<Evidence> about = e.endorses().stream().flatMap(id -> lens.evidence(id).stream()).toList();
    return new EndorsementView(
        e.id(),
        SitePaths.anchor(e.id()),
        e.from(),
        e.relation().word(),
        level(e),
        Wording.day(e.date()),
        lens.isPublic() ? "" : e.trust().word(),
        !lens.isPublic() && about.stream().anyMatch(e::staleFor),
        SitePaths.text(e.head()),
        about.stream().map(x -> new LinkView(x.title(), Optional.of(SitePaths.of(x)))).toList());
  }
}
