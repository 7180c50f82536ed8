package dev.dossier.project;

import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.model.Evidence;
import dev.dossier.model.EvidenceKind;
import dev.dossier.playbook.DocumentFormat.Section;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.DocumentView.LeftOutView;
import java.util.List;

/**
 * The initiatives that a section has room for: those that contribute most to the score, and for
 * readers without a score the latest.
 */
final class Selection {
  private final Lens lens;
  private final EvidenceViews evidence;

  Selection(Lens lens, EvidenceViews evidence) {
    this.lens = lens;
    this.evidence = evidence;
  }

  /** The first ones, as many as are wanted; 0 takes all. */
  List<Evidence> best(int choose) {
    return chosen(choose).stream().flatMap(r -> lens.evidence(r.id()).stream()).toList();
  }

  /** What stays out of a section, and why; nothing for the public, which knows no score. */
  List<LeftOutView> leftOut(Section section) {
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
    return evidence.inOrder().stream()
        .filter(e -> e.kind() == EvidenceKind.INITIATIVE)
        .flatMap(e -> lens.assessment().evidence(e.id()).stream())
        .filter(EvidenceResult::counts)
        .toList();
  }
}
