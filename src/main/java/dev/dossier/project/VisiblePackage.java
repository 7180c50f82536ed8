package dev.dossier.project;

import dev.dossier.model.Audience;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.PromotionPackage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A package cut down to what one audience may see, before anything is computed from it.
 *
 * <p>The cut comes first, so that no score, count or order can carry a trace of what is hidden.
 */
final class VisiblePackage {
  private VisiblePackage() {}

  /** The package as if the files hidden from this audience did not exist. */
  static PromotionPackage of(PromotionPackage whole, Audience audience) {
    if (audience == Audience.PRIVATE) {
      return whole;
    }
    List<Evidence> evidence =
        whole.evidence().stream()
            .filter(e -> audience.maySee(e.head().audience()))
            .map(e -> withOpenArtifacts(e, audience))
            .toList();
    Set<String> ids = evidence.stream().map(Evidence::id).collect(Collectors.toSet());
    return new PromotionPackage(
        whole.promotion(),
        evidence,
        whole.endorsements().stream()
            .filter(e -> audience.maySee(e.head().audience()))
            .filter(e -> e.endorses().stream().anyMatch(ids::contains))
            .map(e -> speakingOf(e, ids))
            .toList(),
        whole.document().stream().filter(d -> audience.maySee(d.head().audience())).toList(),
        List.of(),
        whole.pages().stream().filter(p -> audience.maySee(p.head().audience())).toList(),
        whole.attachments(),
        List.of(),
        List.of());
  }

  private static Evidence withOpenArtifacts(Evidence e, Audience audience) {
    return new Evidence(
        e.head(),
        e.period(),
        e.kind(),
        e.role(),
        e.share(),
        e.supports(),
        e.reach(),
        e.stakeholders(),
        e.complexity(),
        e.outcomes(),
        e.artifacts().stream().filter(a -> audience.maySee(a.readers())).toList(),
        e.commits(),
        e.publicFigures(),
        e.count(),
        e.form(),
        e.venue(),
        e.views(),
        e.decisions(),
        e.mentees(),
        e.promoted());
  }

  private static Endorsement speakingOf(Endorsement e, Set<String> visible) {
    Map<String, String> fingerprints = new TreeMap<>(e.fingerprints());
    fingerprints.keySet().retainAll(visible);
    return new Endorsement(
        e.head(),
        e.from(),
        e.relation(),
        e.level(),
        e.date(),
        e.endorses().stream().filter(visible::contains).toList(),
        fingerprints,
        e.trust());
  }
}
