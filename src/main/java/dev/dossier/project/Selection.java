package dev.dossier.project;

import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.model.Evidence;
import dev.dossier.model.EvidenceKind;
import dev.dossier.playbook.DocumentFormat;
import dev.dossier.playbook.DocumentFormat.Section;
import dev.dossier.playbook.DocumentFormat.Source;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.DocumentView.LeftOutView;
import java.util.List;
import java.util.Set;

/**
 * The initiatives that a section has room for: those that contribute most to the score, and for
 * readers without a score the latest.
 */
final class Selection {
  /** What takes the best of the evidence, and leaves out the rest. */
  private static final Set<Source> CHOOSING = Set.of(Source.INITIATIVE, Source.ACHIEVEMENTS);

  private final Lens lens;

  Selection(Lens lens) {
    this.lens = lens;
  }

  /** The first ones, as many as are wanted; 0 takes all. */
  List<Evidence> best(int choose) {
    return chosen(choose).stream().flatMap(r -> lens.evidence(r.id()).stream()).toList();
  }

  /** What stays out of a document of this shape, section by section, and why. */
  List<LeftOutView> leftOut(DocumentFormat format) {
    return format.sections().stream()
        .filter(section -> CHOOSING.contains(section.source()))
        .flatMap(section -> leftOut(section).stream())
        .toList();
  }

  /** What stays out of a section, and why; nothing for the public, which knows no score. */
  private List<LeftOutView> leftOut(Section section) {
    List<EvidenceResult> chosen = chosen(section.choose());
    if (lens.isPublic() || section.choose() == 0 || chosen.isEmpty()) {
      return List.of();
    }
    EvidenceResult weakest = chosen.get(chosen.size() - 1);
    return candidates().stream()
        .skip(chosen.size())
        .map(
            r ->
                new LeftOutView(
                    section.title(),
                    new LinkView(lens.title(r.id()), lens.evidence(r.id()).map(SitePaths::of)),
                    why(r, weakest)))
        .toList();
  }

  private String why(EvidenceResult out, EvidenceResult weakest) {
    String other = "the weakest that was chosen, “" + lens.title(weakest.id()) + "”";
    return lens.assessment().withheld()
        ? "contributes no more than " + other
        : "contributes " + points(out) + " points; " + other + ", contributes " + points(weakest);
  }

  private static String points(EvidenceResult result) {
    return Wording.decimals(result.points(), 1);
  }

  private List<EvidenceResult> chosen(int choose) {
    List<EvidenceResult> all = candidates();
    return choose > 0 ? all.stream().limit(choose).toList() : all;
  }

  /** Initiatives that have begun. */
  private List<EvidenceResult> candidates() {
    return lens.inOrder().stream()
        .filter(e -> e.kind() == EvidenceKind.INITIATIVE)
        .flatMap(e -> lens.result(e.id()).stream())
        .filter(EvidenceResult::counts)
        .toList();
  }
}
