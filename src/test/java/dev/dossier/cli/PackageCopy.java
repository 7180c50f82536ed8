package dev.dossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies packages for tests that change them. */
final class PackageCopy {
  /** A package with a file of nearly every kind and no error. */
  static final Path SMALL = Path.of("src", "test", "resources", "packages", "small");

  /** What a package consists of, where it shares its folder with other things. */
  private static final List<String> PARTS =
      List.of("content", "templates", "assets", "playbook.yaml", "jbake.properties");

  private PackageCopy() {}

  /** Copies a package into a folder, which is made. */
  static Path of(Path pack, Path folder) throws IOException {
    for (Path file : files(pack)) {
      copy(pack, file, folder);
    }
    return folder;
  }

  /** All files of a package, in the order of their paths. */
  static List<Path> files(Path pack) throws IOException {
    try (Stream<Path> files = Files.walk(pack)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> PARTS.contains(pack.relativize(file).getName(0).toString()))
          .sorted()
          .toList();
    }
  }

  static void copy(Path pack, Path file, Path folder) throws IOException {
    Path copy = folder.resolve(pack.relativize(file).toString());
    Files.createDirectories(copy.getParent());
    Files.copy(file, copy);
  }
}
