package dev.dossier.project;

import dev.dossier.model.Evidence;
import dev.dossier.model.EvidenceKind;
import dev.dossier.playbook.DocumentFormat.Section;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.DocumentView.Block;
import dev.dossier.project.DocumentView.PointView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Four ways to have influence, under the playbook's names for them where it has any. */
final class InfluenceBlocks {
  private static final List<String> LABELS =
      List.of("In the organisation", "In technology", "In people", "Outside");
  private static final List<Predicate<Evidence>> WAYS =
      List.of(
          e -> e.kind() == EvidenceKind.INFLUENCE,
          InfluenceBlocks::isTechnical,
          e -> e.kind() == EvidenceKind.MENTORING,
          InfluenceBlocks::isExternal);

  private final Lens lens;
  private final EvidenceViews evidence;

  InfluenceBlocks(Lens lens, EvidenceViews evidence) {
    this.lens = lens;
    this.evidence = evidence;
  }

  List<Block> of(Section section) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < WAYS.size(); i++) {
      String label = i < section.parts().size() ? section.parts().get(i).title() : LABELS.get(i);
      points(label, WAYS.get(i)).ifPresent(blocks::add);
    }
    return blocks;
  }

  private static boolean isExternal(Evidence e) {
    return e.venue().filter(v -> v == Evidence.Venue.EXTERNAL).isPresent()
        || e.kind() == EvidenceKind.PATENT;
  }

  private static boolean isTechnical(Evidence e) {
    boolean spoken = e.kind() == EvidenceKind.TALK && !isExternal(e);
    return e.kind() == EvidenceKind.WRITING || spoken;
  }

  private Optional<Block> points(String label, Predicate<Evidence> which) {
    List<PointView> points =
        lens.inOrder().stream().filter(lens::counts).filter(which).map(this::point).toList();
    return points.isEmpty() ? Optional.empty() : Optional.of(new Block.Points(label, points));
  }

  private PointView point(Evidence e) {
    EvidenceView view = evidence.view(e);
    return new PointView(new LinkView(e.title(), Optional.of(view.path())), view.summary());
  }
}
