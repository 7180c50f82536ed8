package dev.dossier.project;

import dev.dossier.model.Endorsement;
import dev.dossier.model.Relation;
import dev.dossier.playbook.DocumentFormat.Form;
import dev.dossier.playbook.DocumentFormat.Section;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.DocumentView.Block;
import dev.dossier.project.DocumentView.PointView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What others say, those of the closest relation first. */
final class EndorsementBlocks {
  /** Who speaks often says first how they know the candidate. */
  private static final int SENTENCES = 2;

  private final Lens lens;
  private final EndorsementViews endorsements;
  private final OwnWords words;

  EndorsementBlocks(Lens lens, EndorsementViews endorsements, OwnWords words) {
    this.lens = lens;
    this.endorsements = endorsements;
    this.words = words;
  }

  List<Block> of(Section section) {
    return section.form() == Form.BULLETS ? listed(section.choose()) : told();
  }

  private List<Block> told() {
    List<Block> blocks = new ArrayList<>();
    for (Relation relation : Relation.values()) {
      List<EndorsementView> given = endorsements.of(relation);
      if (!given.isEmpty()) {
        blocks.add(new Block.Endorsements(label(relation), given));
      }
    }
    return blocks;
  }

  /** A few words of each, with how far they can be trusted where the reader is told. */
  private List<Block> listed(int choose) {
    Map<String, Endorsement> trusted = trusted(choose);
    List<PointView> points =
        endorsements.all().stream()
            .filter(view -> trusted.containsKey(view.id()))
            .map(view -> point(view, trusted.get(view.id())))
            .toList();
    return points.isEmpty() ? List.of() : List.of(new Block.Points("", points));
  }

  /**
   * By their ids, those that can be trusted most, of equals those of the closest relation; 0 takes
   * all.
   */
  private Map<String, Endorsement> trusted(int choose) {
    List<Endorsement> all = lens.content().endorsements();
    return all.stream()
        .sorted(
            Comparator.comparing(Endorsement::trust)
                .reversed()
                .thenComparing(Endorsement::relation)
                .thenComparing(Endorsement::id))
        .limit(choose == 0 ? all.size() : choose)
        .collect(Collectors.toMap(Endorsement::id, Function.identity()));
  }

  private PointView point(EndorsementView view, Endorsement e) {
    String trust = view.trust().isEmpty() ? "" : " (" + trust(view) + ")";
    LinkView who =
        new LinkView(view.from(), Optional.of(SitePaths.ENDORSEMENTS + "#" + view.anchor()));
    return new PointView(who, "“" + words.opening(e.head().prose(), SENTENCES) + "”" + trust);
  }

  private static String trust(EndorsementView view) {
    return view.relation() + ", " + view.trust() + (view.stale() ? ", stale" : "");
  }

  private static String label(Relation relation) {
    return switch (relation) {
      case MANAGER -> "Manager";
      case SKIP_LEVEL -> "Skip-level";
      case PEER -> "Peers";
      case STAKEHOLDER -> "Stakeholders";
      case REPORT -> "Reports";
    };
  }
}
