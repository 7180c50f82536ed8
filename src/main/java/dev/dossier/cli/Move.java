package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file that becomes another one, and what changes in other files because of it.
 *
 * @param from the file's path, relative to the package
 * @param to its new path, at which there is none unless it is the old one
 * @param text its new text
 * @param others the new texts of other files, by their paths
 */
record Move(String from, String to, String text, Map<String, String> others) {
  Move {
    others = new TreeMap<>(others);
  }

  /**
   * Does it in a package: the new file first and the old one last, so that nothing is lost on the
   * way.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is such a file
   */
  void in(Path folder) throws IOException {
    if (stays()) {
      WholeFile.write(folder.resolve(to), text.getBytes(UTF_8));
    } else {
      FormWriter.write(folder.resolve(to), text);
    }
    for (Map.Entry<String, String> other : others.entrySet()) {
      WholeFile.write(folder.resolve(other.getKey()), other.getValue().getBytes(UTF_8));
    }
    if (!stays()) {
      Files.delete(folder.resolve(from));
    }
  }

  /** Whether the file stays where it is. */
  boolean stays() {
    return from.equals(to);
  }
}
