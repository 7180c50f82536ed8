package dev.dossier.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder that a site is published to.
 *
 * <p>It holds the last complete site or the new one; what a killed build left beside it is put
 * right by the next.
 */
public final class SiteFolder {
  /** A file in every site, by which we know that a folder is ours to replace. */
  static final String MARKER = ".dossier-site";

  private final Path target;

  private SiteFolder(Path target) throws NotASiteException {
    if (target.getNameCount() == 0) {
      throw new NotASiteException(target, "is the root of the file system");
    }
    this.target = target;
  }

  /**
   * The site at this place, which need not exist yet.
   *
   * @throws IOException if a link stands there that leads nowhere
   */
  public static SiteFolder at(Path target) throws IOException {
    return new SiteFolder(
        Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath().normalize());
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
    Files.createDirectories(target.getParent());
    BuildLock lock = BuildLock.take(beside("lock"), target);
    boolean opened = false;
    try {
      recover();
      refuseToReplaceAnythingElse();
      Files.createDirectory(beside("staging"));
      opened = true;
      return new Stage(this, lock);
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  /** A hidden neighbour of the site, such as {@code .public.staging}. */
  Path beside(String role) {
    return target.resolveSibling("." + target.getFileName() + "." + role);
  }

  /** Finishes or undoes what a killed build has left. */
  private void recover() throws IOException {
    FolderTree old = new FolderTree(beside("old"));
    if (old.exists() && !Files.exists(target)) {
      move(old.root(), target);
    }
    old.delete();
    new FolderTree(beside("staging")).delete();
  }

  private void refuseToReplaceAnythingElse() throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new NotASiteException(target, "is a file");
    }
    if (!new FolderTree(target).empty() && !Files.exists(target.resolve(MARKER))) {
      throw new NotASiteException(target, "holds files that no build of ours has written");
    }
  }

  /** Puts the stage in the site's place; if that fails, the old site is back. */
  void replaceWithStage() throws IOException {
    Path old = beside("old");
    boolean replaces = Files.exists(target);
    if (replaces) {
      move(target, old);
    }
    try {
      move(beside("staging"), target);
    } catch (IOException e) {
      if (replaces) {
        move(old, target);
      }
      throw e;
    }
    new FolderTree(old).delete();
  }

  /** Renames and never copies, so that a folder is whole wherever it is. */
  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
