package dev.dossier.source.git;

import dev.dossier.source.git.TreeChanges.Change;
import dev.dossier.source.history.FileHistory.Version;
import dev.dossier.source.history.FileHistory.Visitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Follows many files through history at once: each commit on the way is compared with its parents
 * one time, and no folder is opened in which none of the files is, or nothing changed.
 *
 * <p>Each file is on its way at one commit only. It goes on to the first parent that has it
 * unchanged, as {@code git log} does, so that a side branch that did not touch it is never walked.
 * Commits are taken by their time; where clocks were wrong, one may be looked at twice, which costs
 * time and changes nothing.
 */
final class HistoryWalk {
  private static final Comparator<RevCommit> LATEST_FIRST =
      Comparator.comparingInt(RevCommit::getCommitTime)
          .reversed()
          .thenComparing(RevCommit::getName);

  private final Repository repository;
  private final String folder;
  private final Visitor visitor;
  private final Map<ObjectId, Wanted> wanted = new HashMap<>();
  private final PriorityQueue<RevCommit> queue = new PriorityQueue<>(LATEST_FIRST);
  private final Set<String> cut = new TreeSet<>();

  HistoryWalk(Repository repository, String folder, Visitor visitor) {
    this.repository = repository;
    this.folder = folder;
    this.visitor = visitor;
  }

  /** Walks; returns the files whose past this clone does not hold as far as it was wanted. */
  Set<String> from(ObjectId start, Set<String> paths) {
    try (RevWalk walk = new RevWalk(repository)) {
      Set<ObjectId> ends = repository.getObjectDatabase().getShallowCommits();
      RevCommit first = walk.parseCommit(start);
      push(first, there(first, paths));
      while (!queue.isEmpty()) {
        step(queue.remove(), walk, ends);
      }
    } catch (IOException partialClone) {
      wanted.values().forEach(this::cutOff);
    }
    return cut;
  }

  /** Those of the files that the first commit has: others have no past to look for. */
  private Wanted there(RevCommit first, Set<String> paths) throws IOException {
    Wanted asked = new Wanted();
    paths.forEach(path -> asked.add(folder + path, Set.of(path)));
    Wanted there = new Wanted();
    for (Change change : new TreeChanges(repository, asked).of(first, List.of())) {
      there.add(change.path(), asked.names(change.path()));
    }
    return there;
  }

  private void push(RevCommit commit, Wanted files) {
    if (files.isEmpty()) {
      return;
    }
    Wanted known = wanted.putIfAbsent(commit.getId(), files);
    if (known == null) {
      queue.add(commit);
    } else {
      known.addAll(files);
    }
  }

  private void step(RevCommit commit, RevWalk walk, Set<ObjectId> ends) throws IOException {
    Wanted here = wanted.get(commit.getId());
    if (ends.contains(commit.getId())) {
      cutOff(here);
      wanted.remove(commit.getId());
      return;
    }
    List<RevCommit> parents = new ArrayList<>();
    List<Wanted> next = new ArrayList<>();
    for (RevCommit parent : commit.getParents()) {
      walk.parseHeaders(parent);
      parents.add(parent);
      next.add(new Wanted());
    }
    for (Change change : new TreeChanges(repository, here).of(commit, parents)) {
      Set<String> names = here.remove(change.path());
      Optional<Integer> same = change.unchangedIn();
      if (same.isPresent()) {
        next.get(same.get()).add(change.path(), names);
      } else {
        follow(change, visit(names, commit, change, walk), commit, parents, next);
      }
    }
    wanted.remove(commit.getId());
    for (int i = parents.size() - 1; i >= 0; i--) {
      // The files that did not change are handed on as they are: there may be thousands.
      if (i == 0) {
        here.addAll(next.get(0));
      }
      push(parents.get(i), i == 0 ? here : next.get(i));
    }
  }

  /** Shows a version; returns the names of the files of which an earlier one is wanted. */
  private Set<String> visit(Set<String> names, RevCommit commit, Change change, RevWalk walk)
      throws IOException {
    walk.parseBody(commit);
    ObjectId blob = change.now();
    Version version =
        new Version(
            Commits.read(commit), () -> repository.open(blob, Constants.OBJ_BLOB).getCachedBytes());
    Set<String> more = new TreeSet<>();
    for (String name : names) {
      if (visitor.visit(name, version)) {
        more.add(name);
      }
    }
    return more;
  }

  /** Goes on to the first parent that has the file, perhaps under another name. */
  private void follow(
      Change change,
      Set<String> names,
      RevCommit commit,
      List<RevCommit> parents,
      List<Wanted> next)
      throws IOException {
    if (names.isEmpty()) {
      return;
    }
    Optional<Integer> having = change.presentIn();
    if (having.isPresent()) {
      next.get(having.get()).add(change.path(), names);
    } else if (!parents.isEmpty()) {
      TreeChanges.movedFrom(repository, parents.get(0), commit, change.now())
          .ifPresent(path -> next.get(0).add(path, names));
    }
  }

  private void cutOff(Wanted files) {
    files.paths().forEach(path -> cut.addAll(files.names(path)));
  }
}
