package dev.dossier.source.git;

import dev.dossier.source.git.CommitLine.Landed;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Walks back from one commit, from first parent to first parent.
 *
 * @param folder the package's folder in the repository; empty at the top
 */
record LineWalk(Repository repository, String folder) {
  private static final int LONGEST_SUBJECT = 200;

  /**
   * The commits that gave the package another content than their first parent has.
   *
   * @param most how many of them to tell of one by one
   */
  CommitLine from(ObjectId start, int most) throws IOException {
    Kept kept = new Kept(most);
    Set<ObjectId> ends = repository.getObjectDatabase().getShallowCommits();
    boolean cut = false;
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit commit = walk.parseCommit(start);
      String content = content(commit);
      while (true) {
        boolean first = commit.getParentCount() == 0;
        cut = ends.contains(commit.getId());
        RevCommit parent = first ? commit : walk.parseCommit(commit.getParent(0));
        String before = first ? "" : content(parent);
        if (!content.equals(before)) {
          kept.add(landed(commit));
        }
        if (first) {
          return new CommitLine(List.copyOf(kept.commits), kept.joined, cut);
        }
        commit.disposeBody();
        commit = parent;
        content = before;
      }
    }
  }

  /** The latest commits, and of those before them the last one of each month. */
  private static final class Kept {
    private final int most;
    private final Deque<Landed> commits = new ArrayDeque<>();
    private int joined;

    Kept(int most) {
      this.most = most;
    }

    void add(Landed commit) {
      boolean one = commits.size() < most || month(commit).isBefore(month(commits.getFirst()));
      if (one) {
        commits.addFirst(commit);
      } else {
        joined++;
      }
    }

    private static YearMonth month(Landed commit) {
      return YearMonth.from(commit.day());
    }
  }

  /** The name of the content's tree; empty when the commit has none. */
  private String content(RevCommit commit) throws IOException {
    String path = folder.isEmpty() ? "content" : folder + "/content";
    try (TreeWalk walk = TreeWalk.forPath(repository, path, commit.getTree())) {
      return walk != null && walk.isSubtree() ? walk.getObjectId(0).name() : "";
    }
  }

  private Landed landed(RevCommit commit) {
    String revision = folder.isEmpty() ? commit.getName() : commit.getName() + ":" + folder;
    return new Landed(commit.getName(), revision, day(commit.getAuthorIdent()), subject(commit));
  }

  /** When an author wrote something, by their own calendar. */
  static LocalDate day(PersonIdent author) {
    return LocalDate.ofInstant(author.getWhenAsInstant(), zone(author));
  }

  private static ZoneId zone(PersonIdent author) {
    try {
      return author.getZoneId();
    } catch (DateTimeException noZone) {
      return ZoneOffset.UTC;
    }
  }

  private static String subject(RevCommit commit) {
    String line = commit.getShortMessage().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    int points = line.codePointCount(0, line.length());
    return points <= LONGEST_SUBJECT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
  }
}
