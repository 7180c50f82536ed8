package dev.dossier.source.git;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Finds what a commit changed in the files that are wanted, and in no others. */
record TreeChanges(Repository repository, Wanted wanted) {

  /**
   * A file that is not what it is in the first parent.
   *
   * @param path its path in the repository, in Unicode form NFC
   * @param now its content in the commit
   * @param before its content in each parent; the zero id where there is none
   */
  record Change(String path, ObjectId now, List<ObjectId> before) {
    Change {
      before = List.copyOf(before);
    }

    /** The first parent that has the same content. */
    Optional<Integer> unchangedIn() {
      int same = before.indexOf(now);
      return same < 0 ? Optional.empty() : Optional.of(same);
    }

    /** The first parent that has the file at all. */
    Optional<Integer> presentIn() {
      for (int i = 0; i < before.size(); i++) {
        if (!before.get(i).equals(ObjectId.zeroId())) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }
  }

  /** Compares a commit with its parents, or with nothing where it has none. */
  List<Change> of(RevCommit commit, List<RevCommit> parents) throws IOException {
    List<Change> changes = new ArrayList<>();
    try (TreeWalk walk = walk(repository, commit, parents, new OfWanted(wanted))) {
      int last = walk.getTreeCount() - 1;
      while (walk.next()) {
        if ((walk.getRawMode(last) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE) {
          List<ObjectId> before = new ArrayList<>();
          for (int i = 0; i < parents.size(); i++) {
            before.add(walk.getObjectId(i));
          }
          changes.add(new Change(path(walk), walk.getObjectId(last), before));
        }
      }
    }
    return changes;
  }

  /** Where a file was that a commit put somewhere else without a change. */
  static Optional<String> movedFrom(
      Repository repository, RevCommit parent, RevCommit commit, ObjectId content)
      throws IOException {
    try (TreeWalk walk = walk(repository, commit, List.of(parent), TreeFilter.ANY_DIFF)) {
      while (walk.next()) {
        if (walk.getRawMode(1) == 0 && walk.getObjectId(0).equals(content)) {
          return Optional.of(path(walk));
        }
      }
      return Optional.empty();
    }
  }

  private static TreeWalk walk(
      Repository repository, RevCommit commit, List<RevCommit> parents, TreeFilter filter)
      throws IOException {
    TreeWalk walk = new TreeWalk(repository);
    for (RevCommit parent : parents) {
      walk.addTree(parent.getTree());
    }
    if (parents.isEmpty()) {
      walk.addTree(new EmptyTreeIterator());
    }
    walk.addTree(commit.getTree());
    walk.setRecursive(true);
    walk.setFilter(filter);
    return walk;
  }

  private static String path(TreeWalk walk) {
    return Normalizer.normalize(walk.getPathString(), Normalizer.Form.NFC);
  }

  /** Lets pass what is wanted and differs from the first parent. */
  private static final class OfWanted extends TreeFilter {
    private final Wanted wanted;

    OfWanted(Wanted wanted) {
      this.wanted = wanted;
    }

    @Override
    public boolean include(TreeWalk walk) {
      // The cheap question first: of most entries not even the name is read.
      if (walk.idEqual(0, walk.getTreeCount() - 1)) {
        return false;
      }
      String path = path(walk);
      return walk.isSubtree() ? wanted.hasFolder(path) : wanted.hasFile(path);
    }

    @Override
    public boolean shouldBeRecursive() {
      return true;
    }

    @Override
    public TreeFilter clone() {
      return this;
    }
  }
}
