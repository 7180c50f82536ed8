package dev.dossier.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A site of which only the fingerprints of the files are kept, to compare another with. */
public final class SiteDigests implements SiteFiles {
  private final Path root;
  private final SortedMap<SitePath, String> files = new ConcurrentSkipListMap<>();

  /**
   * Digests of no file yet.
   *
   * @param root an empty folder, which stays empty
   */
  public SiteDigests(Path root) {
    this.root = root;
  }

  @Override
  public Path root() {
    return root;
  }

  @Override
  public void write(SitePath path, byte[] content) throws IOException {
    add(path, Sha256.of(content));
  }

  @Override
  public void write(SitePath path, InputStream content) throws IOException {
    add(path, Sha256.of(content));
  }

  void add(SitePath path, String fingerprint) throws IOException {
    if (files.putIfAbsent(path, fingerprint) != null) {
      throw new FileAlreadyExistsException(path.value());
    }
  }

  /** The list of all files so far. */
  public Manifest manifest(Provenance provenance) {
    return new Manifest(provenance, files);
  }
}
