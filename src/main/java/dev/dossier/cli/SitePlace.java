package dev.dossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where sites may stand: nowhere that a build reads from.
 *
 * @param folder the package's folder
 */
record SitePlace(Path folder) {
  private static final List<String> READ = List.of("content", "templates", "assets");

  /**
   * Refuses a place that is, holds or is part of what the site would be built from.
   *
   * @param site the site's folder, which need not exist
   */
  void require(Path site) throws Refusal {
    try {
      refuse(site.normalize(), real(site));
    } catch (IOException e) {
      throw new Refusal("The sites can't be written: " + WriteFault.sentence(e));
    }
  }

  private void refuse(Path site, Path place) throws Refusal, IOException {
    if (real(folder).startsWith(place)) {
      throw new Refusal(site + " is or holds the package itself; name another folder with --out.");
    }
    for (String read : READ) {
      if (place.startsWith(real(folder.resolve(read)))) {
        throw new Refusal(
            site
                + " is below "
                + read
                + "/, where the next build would read it; name another folder with --out.");
      }
    }
  }

  /** The path without links, as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path existing = path.toAbsolutePath().normalize();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    Path rest = existing.relativize(path.toAbsolutePath().normalize());
    return existing.toRealPath().resolve(rest).normalize();
  }
}
