package dev.dossier.document;

import dev.dossier.project.DocumentView.Block;
import dev.dossier.project.DocumentView.SectionView;
import dev.dossier.project.EvidenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sections that share their pages: one that begins a page, and those that follow it on the same.
 *
 * @param sections in order; never empty
 */
public record Run(List<SectionView> sections) {
  public Run {
    sections = List.copyOf(sections);
  }

  /** A document's sections, cut where a page begins. */
  static List<Run> of(List<SectionView> sections) {
    List<Run> runs = new ArrayList<>();
    List<SectionView> open = new ArrayList<>();
    for (SectionView section : sections) {
      if (section.pages() > 0 && !open.isEmpty()) {
        runs.add(new Run(open));
        open.clear();
      }
      open.add(section);
    }
    if (!open.isEmpty()) {
      runs.add(new Run(open));
    }
    return runs;
  }

  /** Pages that they may fill together. */
  public int pages() {
    return sections.get(0).pages();
  }

  /** Ids of the sections. */
  public List<String> ids() {
    return sections.stream().map(SectionView::id).toList();
  }

  /** What to call them: the first one, and the last where there are several. */
  public String title() {
    String first = sections.get(0).title();
    return sections.size() == 1
        ? first
        : first + " to " + sections.get(sections.size() - 1).title();
  }

  /**
   * What could go first.
   *
   * @param section the section that it is in
   * @param points what it contributes to the score
   */
  record Item(String section, String title, String points) {}

  /** The item that contributes least, of those sections that have more than one. */
  Optional<Item> weakest() {
    return sections.stream().flatMap(section -> weakest(section).stream()).findFirst();
  }

  /** Items stand in the order of what they contribute. */
  private static Optional<Item> weakest(SectionView section) {
    List<EvidenceView> items = section.blocks().stream().flatMap(Run::items).toList();
    if (items.size() < 2) {
      return Optional.empty();
    }
    EvidenceView last = items.get(items.size() - 1);
    return last.counting()
        .filter(counting -> !counting.points().isEmpty())
        .map(counting -> new Item(section.id(), last.title(), counting.points()));
  }

  private static Stream<EvidenceView> items(Block block) {
    if (block instanceof Block.Achievements achievements) {
      return achievements.items().stream();
    } else if (block instanceof Block.Digest digest) {
      return Stream.of(digest.evidence());
    } else if (block instanceof Block.Initiative initiative) {
      return Stream.of(initiative.evidence());
    }
    return Stream.empty();
  }
}
