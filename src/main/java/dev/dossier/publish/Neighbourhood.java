package dev.dossier.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that a site's folder is in.
 *
 * @param made whether it was not there before
 */
record Neighbourhood(Path folder, boolean made) {
  /** Makes the folder where it is missing; a link to a folder is one. */
  static Neighbourhood of(Path site) throws IOException {
    Path folder = site.getParent();
    if (Files.isDirectory(folder)) {
      return new Neighbourhood(folder, false);
    }
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException inTheWay) {
      throw new NotASiteException(
          Path.of(inTheWay.getFile()), "is no folder; name another one, or move it away");
    }
    return new Neighbourhood(folder, true);
  }

  /** Takes the folder away if it was made for a site that never came. */
  void leave() throws IOException {
    if (made) {
      try {
        Files.deleteIfExists(folder);
      } catch (DirectoryNotEmptyException inUse) {
        // That is the usual case.
      }
    }
  }
}
