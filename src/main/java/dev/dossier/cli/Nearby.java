package dev.dossier.cli;

import dev.dossier.source.PackageReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to tell somebody who looks for a package where none is: the one around this folder or in it,
 * or how to begin one.
 *
 * @param folder an absolute path
 */
record Nearby(Path folder) {

  /** How the sentence ends that says that this is no package. */
  String ending() {
    if (!Files.isDirectory(folder)) {
      return ".";
    }
    return around()
        .or(this::inside)
        .map(there -> "; " + there + " is one: name it with -C.")
        .orElse("; 'dossier new promotion TITLE' begins one.");
  }

  private Optional<Path> around() {
    return Stream.iterate(folder.getParent(), above -> above != null, Path::getParent)
        .filter(Nearby::isPackage)
        .findFirst();
  }

  private Optional<Path> inside() {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Nearby::isPackage).min(Path::compareTo);
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isPackage(Path folder) {
    return Files.isRegularFile(folder.resolve(PackageReader.CASE));
  }
}
