package dev.dossier.project;

import dev.dossier.assess.Assessment.CriterionResult;
import dev.dossier.model.Evidence;
import dev.dossier.playbook.DocumentFormat.Section;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.DocumentView.Block;
import dev.dossier.project.DocumentView.DeedView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was done, criterion by criterion, what contributes most to each first. What speaks for two
 * of them is told below the first and named below the second.
 */
final class CriteriaBlocks {
  private final Lens lens;
  private final EvidenceViews evidence;
  private final OwnWords words;

  CriteriaBlocks(Lens lens, EvidenceViews evidence, OwnWords words) {
    this.lens = lens;
    this.evidence = evidence;
    this.words = words;
  }

  /** A block for each criterion; one for all where the reader is told of no criteria. */
  List<Block> of(Section section) {
    if (lens.isPublic()) {
      List<String> all = lens.inOrder().stream().filter(lens::counts).map(Evidence::id).toList();
      return all.isEmpty() ? List.of() : List.of(block("", all, new HashSet<>(), section));
    }
    List<Block> blocks = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (CriterionResult criterion : lens.assessment().criteria()) {
      blocks.add(block(criterion.criterion().title(), criterion.strongest(), told, section));
    }
    return blocks;
  }

  private Block block(String label, List<String> ids, Set<String> told, Section section) {
    int most = section.choose() == 0 ? ids.size() : section.choose();
    List<DeedView> deeds = new ArrayList<>();
    List<LinkView> also = new ArrayList<>();
    for (String id : ids.stream().limit(most).toList()) {
      Evidence e = lens.evidence(id).orElseThrow();
      if (told.add(id)) {
        deeds.add(new DeedView(evidence.view(e), words.inFirstPerson(e.head().prose())));
      } else {
        also.add(new LinkView(e.title(), Optional.of(SitePaths.of(e))));
      }
    }
    return new Block.Deeds(label, deeds, also);
  }
}
