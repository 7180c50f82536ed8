package dev.dossier.source.git;

import dev.dossier.source.history.Change;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Finds which files commits changed, against their first parents; of a merge, none.
 *
 * @param reader reads all that is looked at, so that what is read once need not be read again
 */
record TouchedFiles(ObjectReader reader) {
  /** Bytes of a largest file that is compared without its white space. */
  private static final int LARGEST = 128 << 10;

  /** The files of one commit. */
  Change.Files of(RevCommit commit) {
    return new OfCommit(commit);
  }

  private final class OfCommit implements Change.Files {
    private final RevCommit commit;

    private OfCommit(RevCommit commit) {
      this.commit = commit;
    }

    @Override
    public List<String> paths() {
      List<String> paths = new ArrayList<>();
      try (TreeWalk walk = walk()) {
        while (walk.next()) {
          paths.add(Normalizer.normalize(walk.getPathString(), Normalizer.Form.NFC));
        }
      } catch (IOException notInThisClone) {
        return List.copyOf(paths);
      }
      return List.copyOf(paths);
    }

    @Override
    public boolean onlyWhiteSpace() {
      boolean any = false;
      try (TreeWalk walk = walk()) {
        while (walk.next()) {
          if (!isFile(walk, 0) || !isFile(walk, 1) || !same(walk)) {
            return false;
          }
          any = true;
        }
        return any;
      } catch (IOException notInThisClone) {
        return false;
      }
    }

    private TreeWalk walk() throws IOException {
      TreeWalk walk = new TreeWalk(null, reader);
      walk.setRecursive(true);
      walk.setFilter(TreeFilter.ANY_DIFF);
      int parents = commit.getParentCount();
      if (parents == 0) {
        walk.addTree(new EmptyTreeIterator());
      } else {
        walk.addTree(tree(parents > 1 ? commit : commit.getParent(0)));
      }
      walk.addTree(tree(commit));
      return walk;
    }

    /** The walk over history has parsed a commit's parents before it shows the commit. */
    private CanonicalTreeParser tree(RevCommit of) throws IOException {
      return new CanonicalTreeParser(null, reader, of.getTree());
    }
  }

  private static boolean isFile(TreeWalk walk, int side) {
    return (walk.getRawMode(side) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
  }

  private boolean same(TreeWalk walk) throws IOException {
    ObjectId before = walk.getObjectId(0);
    ObjectId now = walk.getObjectId(1);
    if (before.equals(now)) {
      return true;
    }
    if (size(before) > LARGEST || size(now) > LARGEST) {
      return false;
    }
    return sameBesideWhiteSpace(bytes(before), bytes(now));
  }

  private long size(ObjectId blob) throws IOException {
    return reader.getObjectSize(blob, Constants.OBJ_BLOB);
  }

  private byte[] bytes(ObjectId blob) throws IOException {
    return reader.open(blob, Constants.OBJ_BLOB).getCachedBytes(LARGEST);
  }

  private static boolean sameBesideWhiteSpace(byte[] before, byte[] now) {
    int i = 0;
    int j = 0;
    while (true) {
      i = ink(before, i);
      j = ink(now, j);
      if (i == before.length || j == now.length) {
        return i == before.length && j == now.length;
      }
      if (before[i] != now[j]) {
        return false;
      }
      i++;
      j++;
    }
  }

  /** Where the next byte is that is no white space. */
  private static int ink(byte[] text, int from) {
    int at = from;
    while (at < text.length && text[at] >= 0 && text[at] <= ' ') {
      at++;
    }
    return at;
  }
}
