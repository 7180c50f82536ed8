package dev.dossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A package as its author would have typed it, and a day to look at it.
 *
 * @param files texts by their paths in the package
 */
record WrittenPackage(Map<String, String> files, LocalDate asOf) {
  WrittenPackage {
    files = Map.copyOf(files);
  }

  void into(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** The whole package, to be pasted into a folder when a law fails for it. */
  @Override
  public String toString() {
    return new TreeMap<>(files)
        .entrySet().stream()
            .map(file -> "=== " + file.getKey() + "\n" + file.getValue())
            .collect(Collectors.joining("\n", "as of " + asOf + "\n", ""));
  }
}
