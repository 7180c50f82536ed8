package dev.dossier.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of a site's files, by which anybody can find out whether the site is whole.
 *
 * @param provenance what the site was built from
 * @param files SHA-256 of every file but this one, in hexadecimal, by its path
 */
public record Manifest(Provenance provenance, SortedMap<SitePath, String> files) {
  /** Its own place on the site. */
  public static final SitePath PATH = new SitePath("manifest.json");

  public Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * The manifest of the site in a folder.
   *
   * @return nothing if the folder has none that a build of ours has written
   * @throws IOException if it can't be read
   */
  public static Optional<Manifest> in(Path site) throws IOException {
    return ManifestText.in(site);
  }

  /** The manifest as JSON, the same text for the same site on every machine. */
  public String text() {
    return ManifestText.of(this);
  }
}
