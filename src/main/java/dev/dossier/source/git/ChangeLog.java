package dev.dossier.source.git;

import dev.dossier.source.history.Change;
import dev.dossier.source.history.Person;
import dev.dossier.source.history.Trailer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevWalk;

/** All commits that the checked-out one stands on, however many they are. */
public final class ChangeLog implements AutoCloseable {
  private final GitRepository opened;
  private final Repository repository;

  ChangeLog(GitRepository opened, Repository repository) {
    this.opened = opened;
    this.repository = repository;
  }

  /**
   * The history of the repository in a folder, or around it.
   *
   * @throws NoRevision when there is none
   */
  public static ChangeLog in(Path folder) throws NoRevision {
    return GitRepository.around(folder).changes();
  }

  /**
   * Shows every commit once, the latest first.
   *
   * @throws NoRevision when there is no commit, or when this clone does not hold them all
   */
  public void walk(Change.Visitor visitor) throws NoRevision {
    try (RevWalk walk = new RevWalk(repository);
        ObjectReader reader = repository.newObjectReader()) {
      ObjectId head = repository.resolve(Constants.HEAD);
      if (head == null) {
        throw new NoRevision("The repository has no commit yet.");
      }
      walk.markStart(walk.parseCommit(head));
      TouchedFiles files = new TouchedFiles(reader);
      for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
        visitor.visit(change(commit), files.of(commit));
        commit.disposeBody();
      }
    } catch (IOException e) {
      throw new NoRevision("Not all commits are in this clone: " + e.getMessage() + ".");
    }
  }

  private static Change change(RevCommit commit) {
    PersonIdent author = commit.getAuthorIdent();
    return new Change(
        commit.getName(),
        Arrays.stream(commit.getParents()).map(RevCommit::getName).toList(),
        new Person(author.getName(), author.getEmailAddress()),
        LineWalk.day(author),
        commit.getFullMessage(),
        commit.getFooterLines().stream()
            .map(line -> new Trailer(line.getKey(), line.getValue()))
            .toList());
  }

  /** Full names of the commits that tags stand at, by the names of the tags. */
  public Map<String, String> tags() {
    Map<String, String> tags = new TreeMap<>();
    try (RevWalk walk = new RevWalk(repository)) {
      for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
        RevObject object = walk.peel(walk.parseAny(ref.getObjectId()));
        if (object instanceof RevCommit) {
          tags.put(Repository.shortenRefName(ref.getName()), object.getName());
        }
      }
      return tags;
    } catch (IOException partialClone) {
      return tags;
    }
  }

  /** Full names of the commits whose parents this clone does not hold. */
  public Set<String> ends() {
    try {
      Set<String> names = new TreeSet<>();
      repository.getObjectDatabase().getShallowCommits().forEach(id -> names.add(id.name()));
      return names;
    } catch (IOException e) {
      return Set.of();
    }
  }

  /** The {@code .mailmap} at its top, or nothing. */
  public String mailmap() {
    try {
      ObjectId head = repository.resolve(Constants.HEAD);
      return head == null ? "" : new GitHistory(repository, head, "").mailmap();
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() {
    opened.close();
  }
}
