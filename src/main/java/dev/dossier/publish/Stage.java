package dev.dossier.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A site in the making, unseen by readers until it is published.
 *
 * <p>Files may be written by several threads at once, each file once. Nothing is written outside.
 */
public final class Stage implements SiteFiles, Closeable {
  private final SiteFolder site;
  private final BuildLock lock;
  private final Path root;

  Stage(SiteFolder site, BuildLock lock) {
    this.site = site;
    this.lock = lock;
    this.root = site.beside("staging");
  }

  @Override
  public Path root() {
    return root;
  }

  @Override
  public void write(SitePath path, byte[] content) throws IOException {
    Files.write(path.within(root), content, StandardOpenOption.CREATE_NEW);
  }

  @Override
  public void write(SitePath path, InputStream content) throws IOException {
    Files.copy(content, path.within(root));
  }

  /**
   * Makes this the site, in place of the last one. Nothing can be written afterwards.
   *
   * @throws IOException if that fails; the last site is then still there
   */
  public void publish() throws IOException {
    write(
        new SitePath(SiteFolder.MARKER),
        "A site written by dossier build, which replaces it as a whole.\n");
    site.replaceWithStage();
  }

  /** Lets other builds at the site; what has not been published is gone. */
  @Override
  public void close() throws IOException {
    try {
      new FolderTree(root).delete();
    } finally {
      lock.close();
    }
  }
}
