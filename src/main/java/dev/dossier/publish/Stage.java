package dev.dossier.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;

/**
 * A site in the making, unseen by readers until it is published.
 *
 * <p>Files may be written by several threads at once, each file once. Nothing is written outside.
 */
public final class Stage implements SiteFiles, Closeable {
  private static final int CHUNK = 16 << 10;

  private final SiteFolder site;
  private final BuildLock lock;
  private final Neighbourhood parent;
  private final Path root;
  private final SiteDigests digests;

  Stage(SiteFolder site, BuildLock lock, Neighbourhood parent) {
    this.site = site;
    this.lock = lock;
    this.parent = parent;
    this.root = site.beside(SiteFolder.STAGE);
    this.digests = new SiteDigests(root);
  }

  /** The site that this is to become. */
  public SiteFolder site() {
    return site;
  }

  @Override
  public Path root() {
    return root;
  }

  @Override
  public void write(SitePath path, byte[] content) throws IOException {
    digests.add(path, Sha256.of(content));
    try {
      Files.write(path.within(root), content, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw named(path, e);
    }
  }

  @Override
  public void write(SitePath path, InputStream content) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (OutputStream file = open(path)) {
      byte[] chunk = new byte[CHUNK];
      for (int n = content.read(chunk); n >= 0; n = content.read(chunk)) {
        digest.update(chunk, 0, n);
        write(path, file, chunk, n);
      }
    }
    digests.add(path, Sha256.hex(digest.digest()));
  }

  private OutputStream open(SitePath path) throws IOException {
    return Files.newOutputStream(
        path.within(root), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private static void write(SitePath path, OutputStream file, byte[] chunk, int length)
      throws IOException {
    try {
      file.write(chunk, 0, length);
    } catch (IOException e) {
      throw named(path, e);
    }
  }

  /** A full disk is told without the file that did not fit; the site's path says it all. */
  private static IOException named(SitePath path, IOException fault) {
    if (fault instanceof FileSystemException) {
      return fault;
    }
    FileSystemException named = new FileSystemException(path.value(), null, fault.getMessage());
    named.initCause(fault);
    return named;
  }

  /**
   * Completes the site with the list of its files. Nothing can be written afterwards.
   *
   * @return the list
   */
  public Manifest complete(Provenance provenance) throws IOException {
    Manifest manifest = digests.manifest(provenance);
    write(Manifest.PATH, manifest.text().getBytes(StandardCharsets.UTF_8));
    return manifest;
  }

  /**
   * Makes this the site, in place of the last one; it must be complete.
   *
   * @throws IOException if that fails; the last site is then still there
   */
  public void publish() throws IOException {
    site.replaceWithStage();
  }

  /** Lets other builds at the site; what has not been published is gone. */
  @Override
  public void close() throws IOException {
    try {
      site.clear();
    } finally {
      lock.close();
      parent.leave();
    }
  }
}
