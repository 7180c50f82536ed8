package dev.dossier.source.git;

import dev.dossier.source.history.FileHistory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The past of a package's files, from one commit on.
 *
 * @param start the commit
 * @param folder the package's folder in the repository, with a slash at its end; empty at the top
 */
record GitHistory(Repository repository, ObjectId start, String folder) implements FileHistory {
  private static final String MAILMAP = ".mailmap";

  /** Bytes of a longest list of names that is read. */
  private static final int LONGEST = 1 << 20;

  @Override
  public Set<String> walk(Set<String> paths, Visitor visitor) {
    return new HistoryWalk(repository, folder, visitor).from(start, paths);
  }

  @Override
  public String mailmap() {
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit commit = walk.parseCommit(start);
      try (TreeWalk file = TreeWalk.forPath(repository, MAILMAP, commit.getTree())) {
        return file == null ? "" : text(file.getObjectId(0));
      }
    } catch (IOException partialClone) {
      return "";
    }
  }

  private String text(ObjectId blob) throws IOException {
    ObjectLoader loader = repository.open(blob);
    return loader.getSize() > LONGEST
        ? ""
        : new String(loader.getCachedBytes(), StandardCharsets.UTF_8);
  }
}
