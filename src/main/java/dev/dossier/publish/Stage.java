package dev.dossier.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A site in the making, unseen by readers until it is published.
 *
 * <p>Files may be written by several threads at once, each file once. Nothing is written outside.
 */
public final class Stage implements Closeable {
  private final SiteFolder site;
  private final BuildLock lock;
  private final Path root;

  Stage(SiteFolder site, BuildLock lock) {
    this.site = site;
    this.lock = lock;
    this.root = site.beside("staging");
  }

  /** The folder that the files are in, until they are published. */
  public Path root() {
    return root;
  }

  /** Writes a text as UTF-8, its line ends as {@code \n}. */
  public void write(SitePath path, String text) throws IOException {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    write(path, lines.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a file.
   *
   * @throws java.nio.file.FileAlreadyExistsException if it has been written before
   */
  public void write(SitePath path, byte[] content) throws IOException {
    Files.write(place(path), content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /**
   * Writes a file from a stream, which stays open.
   *
   * @throws java.nio.file.FileAlreadyExistsException if it has been written before
   */
  public void write(SitePath path, InputStream content) throws IOException {
    Files.copy(content, place(path));
  }

  private Path place(SitePath path) throws IOException {
    Path file;
    try {
      file = root.resolve(path.value()).normalize();
    } catch (InvalidPathException e) {
      throw new IOException(
          "the file name " + path + " can't be written in this locale; set LC_ALL=C.UTF-8", e);
    }
    if (!file.startsWith(root) || file.equals(root)) {
      throw new IOException(path + " is not within the site");
    }
    Files.createDirectories(file.getParent());
    return file;
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
