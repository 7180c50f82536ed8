package dev.dossier.project;

import dev.dossier.assess.Valuer;
import dev.dossier.model.Audience;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.Head;
import dev.dossier.model.Positions;
import dev.dossier.model.PromotionCase;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.PromotionPackage.Draft;
import dev.dossier.model.Prose;
import dev.dossier.model.Trust;
import dev.dossier.playbook.Playbook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A package cut down to what one audience may see, before anything is computed from it.
 *
 * <p>The cut comes first, so that no score, count or order can carry a trace of what is hidden.
 */
final class VisiblePackage {
  private VisiblePackage() {}

  /** The package as if what is hidden from this audience on this day did not exist. */
  static PromotionPackage of(
      PromotionPackage whole, Playbook playbook, Audience audience, LocalDate asOf) {
    PromotionPackage due = due(whole, asOf);
    return audience == Audience.PRIVATE ? due : cut(due, playbook, audience);
  }

  /** The package with pages that are not yet due among the drafts. */
  private static PromotionPackage due(PromotionPackage whole, LocalDate asOf) {
    if (whole.pages().stream().allMatch(p -> p.due(asOf))) {
      return whole;
    }
    Stream<Draft> waiting =
        whole.pages().stream()
            .filter(p -> !p.due(asOf))
            .map(p -> new Draft(p.id(), p.head().file(), p.head().title(), p.date()));
    return new PromotionPackage(
        whole.promotion(),
        whole.evidence(),
        whole.endorsements(),
        whole.document(),
        whole.plan(),
        whole.pages().stream().filter(p -> p.due(asOf)).toList(),
        whole.attachments(),
        whole.shared(),
        Stream.concat(whole.drafts().stream(), waiting).toList(),
        whole.incomplete());
  }

  private static PromotionPackage cut(
      PromotionPackage whole, Playbook playbook, Audience audience) {
    boolean open = audience == Audience.PUBLIC;
    PublicEvidence told = new PublicEvidence(new Valuer(playbook, whole.promotion().currency()));
    List<Evidence> evidence =
        whole.evidence().stream()
            .filter(e -> audience.maySee(e.head().audience()))
            .map(e -> withOpenArtifacts(e, audience))
            .map(e -> open ? told.of(e) : e)
            .toList();
    Set<String> ids = evidence.stream().map(Evidence::id).collect(Collectors.toSet());
    return new PromotionPackage(
        open ? withoutTheCase(whole.promotion()) : whole.promotion(),
        evidence,
        whole.endorsements().stream()
            .filter(e -> audience.maySee(e.head().audience()))
            .filter(e -> e.endorses().stream().anyMatch(ids::contains))
            .map(e -> speakingOf(e, ids, open))
            .toList(),
        // Whoever writes a section by hand writes it for the committee.
        open
            ? List.of()
            : whole.document().stream().filter(d -> audience.maySee(d.head().audience())).toList(),
        List.of(),
        whole.pages().stream().filter(p -> audience.maySee(p.head().audience())).toList(),
        whole.attachments(),
        whole.shared(),
        List.of(),
        List.of());
  }

  /** The public knows who the candidate is, and nothing of levels, bars and waivers. */
  private static PromotionCase withoutTheCase(PromotionCase promotion) {
    Head head = promotion.head();
    return new PromotionCase(
        new Head(
            head.id(),
            promotion.candidate(),
            head.file(),
            "",
            Audience.PUBLIC,
            false,
            List.of(),
            List.of(),
            Positions.none(head.file()),
            Prose.EMPTY),
        promotion.candidate(),
        "",
        "",
        promotion.levelSince(),
        promotion.committee(),
        promotion.playbook(),
        promotion.currency(),
        Map.of(),
        List.of(),
        promotion.declassify());
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

  /**
   * The public is told nothing of commits: who made them and when would tell of hidden things that
   * were changed with them.
   */
  private static Endorsement speakingOf(Endorsement e, Set<String> visible, boolean open) {
    Map<String, String> fingerprints = new TreeMap<>(e.fingerprints());
    fingerprints.keySet().retainAll(visible);
    Map<String, List<String>> changes = new TreeMap<>(e.changes());
    changes.keySet().retainAll(visible);
    return new Endorsement(
        e.head(),
        e.from(),
        e.relation(),
        e.level(),
        e.date(),
        e.endorses().stream().filter(visible::contains).toList(),
        fingerprints,
        open ? Trust.CLAIMED : e.trust(),
        open ? Map.of() : changes);
  }
}
