package dev.dossier.project;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.assess.Assessor;
import dev.dossier.assess.FigureBook;
import dev.dossier.model.Audience;
import dev.dossier.model.Evidence;
import dev.dossier.model.OrdinaryPage;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Playbook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One audience's sight of a package: what is left of it, and everything computed from that alone.
 *
 * @param content the package without what is hidden
 * @param assessment the score of that package, not of the whole one
 * @param byId its evidence by id
 * @param results what the score says of each, by id
 */
record Lens(
    Audience audience,
    PromotionPackage content,
    Playbook playbook,
    LocalDate asOf,
    Assessment assessment,
    FigureBook book,
    Map<String, Evidence> byId,
    Map<String, EvidenceResult> results,
    PagePaths paths) {

  static Lens of(
      PromotionPackage whole,
      Playbook playbook,
      LocalDate asOf,
      Audience audience,
      PagePaths paths) {
    PromotionPackage content = VisiblePackage.of(whole, playbook, audience, asOf);
    Assessment assessment = Assessor.assess(content, playbook, asOf);
    Map<String, Evidence> byId = new LinkedHashMap<>();
    content.evidence().forEach(e -> byId.put(e.id(), e));
    Map<String, EvidenceResult> results =
        assessment.evidence().stream()
            .collect(Collectors.toMap(EvidenceResult::id, Function.identity()));
    return new Lens(
        audience,
        content,
        playbook,
        asOf,
        assessment,
        FigureBook.of(content, playbook, assessment),
        byId,
        results,
        paths);
  }

  boolean isPublic() {
    return audience == Audience.PUBLIC;
  }

  /**
   * The evidence: by points where the audience knows the score, else latest first, so that the
   * order tells nothing.
   */
  List<Evidence> inOrder() {
    Comparator<Evidence> latest =
        Comparator.comparing(
                (Evidence e) -> e.period().last().orElse(LocalDate.MAX), Comparator.reverseOrder())
            .thenComparing(e -> e.period().first(), Comparator.reverseOrder())
            .thenComparing(Evidence::id);
    return isPublic()
        ? content.evidence().stream().sorted(latest).toList()
        : assessment.evidence().stream().flatMap(r -> evidence(r.id()).stream()).toList();
  }

  /** Whether it has begun, so that the score counts it. */
  boolean counts(Evidence e) {
    return result(e.id()).filter(EvidenceResult::counts).isPresent();
  }

  /** What the score says of an evidence. */
  Optional<EvidenceResult> result(String id) {
    return Optional.ofNullable(results.get(id));
  }

  /** Where an ordinary page stands. */
  String path(OrdinaryPage page) {
    return SitePaths.of(page, paths);
  }

  Optional<Evidence> evidence(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  String title(String id) {
    return evidence(id).map(Evidence::title).orElse(id);
  }
}
