package dev.dossier.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that a site is published to.
 *
 * <p>It holds the last complete site or the new one; what a killed build left beside it is put
 * right by the next.
 */
public final class SiteFolder {
  /** The new site until it is complete. */
  static final String STAGE = "staging";

  /** The last site while the new one takes its place; of use only when there is no site. */
  private static final String OLD = "old";

  /** What is being deleted, of no use to anybody. */
  private static final String TRASH = "trash";

  private static final String LOCK = "lock";

  private final Path target;

  private SiteFolder(Path target) throws NotASiteException {
    if (target.getNameCount() == 0) {
      throw new NotASiteException(target, "is the root of the file system; name a folder below it");
    }
    this.target = target;
  }

  /**
   * The site at this place, which need not exist yet.
   *
   * @throws NotASiteException if a link stands there that leads nowhere
   */
  public static SiteFolder at(Path place) throws IOException {
    Path target = place.toAbsolutePath().normalize();
    try {
      return new SiteFolder(Files.isSymbolicLink(target) ? target.toRealPath() : target);
    } catch (NoSuchFileException nowhere) {
      throw new NotASiteException(target, "is a link that leads nowhere; remove or mend it");
    }
  }

  public Path path() {
    return target;
  }

  /**
   * Opens an empty stage beside the site. Until the stage is closed, no other build can open one.
   *
   * @throws SiteBusyException if another build has one open
   * @throws NotASiteException if something else than a site stands at this place
   */
  public Stage openStage() throws IOException {
    Neighbourhood parent = Neighbourhood.of(target);
    Optional<Stage> stage = Optional.empty();
    BuildLock lock = BuildLock.take(beside(LOCK), target);
    try {
      recover();
      refuseToReplaceAnythingElse();
      Files.createDirectory(beside(STAGE));
      stage = Optional.of(new Stage(this, lock, parent));
      return stage.get();
    } finally {
      if (stage.isEmpty()) {
        lock.close();
        parent.leave();
      }
    }
  }

  /**
   * Puts right what a killed build has left, unless a build is at work; does nothing where nothing
   * was left.
   */
  public void tidy() throws IOException {
    if (Stream.of(STAGE, OLD, TRASH, LOCK).map(this::tree).anyMatch(FolderTree::exists)) {
      try {
        tidy(BuildLock.take(beside(LOCK), target));
      } catch (SiteBusyException atWork) {
        // Whoever is at work tidies up.
      }
    }
  }

  private void tidy(BuildLock lock) throws IOException {
    try {
      recover();
    } finally {
      lock.close();
    }
  }

  /** Whether a build is at work on it at this moment. */
  public boolean isBusy() throws IOException {
    if (!Files.isDirectory(target.getParent())) {
      return false;
    }
    try {
      BuildLock.take(beside(LOCK), target).close();
      return false;
    } catch (SiteBusyException atWork) {
      return true;
    }
  }

  /** A hidden neighbour of the site, such as {@code .public.dossier-staging}. */
  Path beside(String role) {
    return target.resolveSibling("." + target.getFileName() + ".dossier-" + role);
  }

  private FolderTree tree(String role) {
    return new FolderTree(beside(role));
  }

  /** Finishes or undoes what a killed build has left. */
  private void recover() throws IOException {
    if (tree(OLD).exists() && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      move(beside(OLD), target);
    }
    clear();
  }

  /** Deletes what is neither the site nor could be it again. */
  void clear() throws IOException {
    tree(TRASH).delete();
    if (tree(OLD).exists() && Files.exists(target)) {
      // A folder that is half deleted must never be taken for the last site.
      move(beside(OLD), beside(TRASH));
      tree(TRASH).delete();
    }
    tree(STAGE).delete();
  }

  private void refuseToReplaceAnythingElse() throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new NotASiteException(target, "is a file; name another folder, or move it away");
    }
    Optional<Manifest> manifest = ManifestText.in(target);
    List<String> strangers = SiteListing.of(target).strangers(manifest);
    if (!strangers.isEmpty()) {
      throw new NotASiteException(
          target,
          "holds files that no build of ours has written: "
              + named(strangers)
              + "; move them away, or name another folder");
    }
  }

  private static String named(List<String> files) {
    int shown = Math.min(files.size(), 3);
    String more = files.size() > shown ? " and " + (files.size() - shown) + " more" : "";
    return String.join(", ", files.subList(0, shown)) + more;
  }

  /** Puts the stage in the site's place; if that fails, the old site is back. */
  void replaceWithStage() throws IOException {
    refuseToReplaceAnythingElse();
    Path stage = beside(STAGE);
    Path old = beside(OLD);
    boolean replaces = Files.exists(target);
    if (replaces) {
      move(target, old);
    }
    try {
      move(stage, target);
    } catch (IOException e) {
      if (replaces) {
        move(old, target);
      }
      throw e;
    }
    clear();
  }

  /** Renames and never copies, so that a folder is whole wherever it is. */
  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
