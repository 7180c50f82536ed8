package dev.dossier.harvest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A repository as the place where work was done: what belongs together there, and who else did. */
final class Ground {
  private final Folders folders;
  private final Areas areas = new Areas();
  private final Lineage lineage;
  private final List<Seen> others;
  private final Map<String, Integer> ofIssue = new HashMap<>();
  private final Map<String, Integer> ofMerge = new HashMap<>();

  Ground(History history) {
    this.folders = new Folders(history.repository());
    this.lineage = new Lineage(history.commits(), history.tags());
    this.others =
        history.commits().stream().filter(c -> !c.own() && c.parents().size() < 2).toList();
    for (Seen other : others) {
      other.issue().ifPresent(issue -> ofIssue.merge(issue, 1, Integer::sum));
      lineage.broughtBy(other.name()).ifPresent(by -> ofMerge.merge(by.name(), 1, Integer::sum));
    }
    history.kept().forEach(each -> each.paths().forEach(path -> areas.count(folders.of(path))));
  }

  Lineage lineage() {
    return lineage;
  }

  /** The area in which most of a commit's files lie. */
  String area(Contribution each) {
    return areas.mostOf(each.paths().stream().map(folders::of).toList());
  }

  /** The folders of a commit's files, as they are called here. */
  List<String> folders(Contribution each) {
    return each.paths().stream()
        .map(path -> path.substring(0, Math.max(0, path.lastIndexOf('/'))))
        .distinct()
        .map(folder -> each.repository() + ":" + folder)
        .toList();
  }

  Optional<String> tag(Contribution each) {
    return lineage.firstTag(each.commit());
  }

  /** What the merge that brought a commit calls what it brings. */
  Optional<String> mergeTitle(String commit) {
    return lineage.broughtBy(commit).flatMap(Seen::brings);
  }

  /** Commits of others for the same issue. */
  int othersOfIssue(String issue) {
    return ofIssue.getOrDefault(issue, 0);
  }

  /** Commits of others that the same merge brought. */
  int othersBroughtWith(List<Contribution> piece) {
    Optional<Seen> merge = lineage.broughtBy(piece.get(0).commit());
    return merge.map(by -> ofMerge.getOrDefault(by.name(), 0)).orElse(0);
  }

  /** Commits of others in the same areas, from the first to the last day of some work. */
  int othersAround(List<Contribution> piece) {
    Set<String> same = new HashSet<>();
    piece.forEach(each -> same.add(area(each)));
    LocalDate first = piece.get(0).day();
    LocalDate last = piece.get(piece.size() - 1).day();
    return (int)
        others.stream()
            .filter(c -> !c.day().isBefore(first) && !c.day().isAfter(last))
            .filter(c -> anyIn(c.folders(), same))
            .count();
  }

  private boolean anyIn(Collection<String> folders, Set<String> wanted) {
    return folders.stream().map(areas::of).anyMatch(wanted::contains);
  }
}
