package dev.dossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes files that are the old one or the new one, whatever happens on the way. */
final class WholeFile {
  private WholeFile() {}

  /**
   * Writes {@code target}, in place of what is there; what is there keeps its permissions, and a
   * new file gets those of any file that this user makes.
   */
  static void write(Path target, byte[] content) throws IOException {
    Path whole = beside(target);
    try {
      Files.write(whole, content);
      if (Files.exists(target)
          && Files.getFileAttributeView(target, PosixFileAttributeView.class) != null) {
        Files.setPosixFilePermissions(
            whole, Files.getPosixFilePermissions(target, LinkOption.NOFOLLOW_LINKS));
      }
      Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /** Not a temporary file of the system, which nobody but its owner could read. */
  private static Path beside(Path target) {
    long process = ProcessHandle.current().pid();
    return target.resolveSibling("." + target.getFileName() + ".dossier-" + process);
  }
}
