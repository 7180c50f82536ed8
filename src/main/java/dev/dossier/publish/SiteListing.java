package dev.dossier.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands in a site's folder: every file, link or other thing that is no folder.
 *
 * @param root the folder
 * @param entries by path with forward slashes, and whether each is an ordinary file
 */
record SiteListing(Path root, SortedMap<String, Boolean> entries) {
  /** Left by file managers that somebody looked at the site with. */
  private static final Set<String> OF_FILE_MANAGERS =
      Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  SiteListing {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  /** Lists a folder; links are listed and not followed. */
  static SiteListing of(Path root) throws IOException {
    SortedMap<String, Boolean> entries = new TreeMap<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = root.relativize(file).toString();
            entries.put(
                path.replace(file.getFileSystem().getSeparator(), "/"), attributes.isRegularFile());
            return FileVisitResult.CONTINUE;
          }
        });
    return new SiteListing(root, entries);
  }

  /** What is not in the manifest, in order; all there is, where there is no manifest. */
  List<String> strangers(Optional<Manifest> manifest) {
    Set<String> ours =
        manifest.stream()
            .flatMap(m -> m.files().keySet().stream())
            .map(SitePath::value)
            .collect(Collectors.toSet());
    manifest.ifPresent(m -> ours.add(Manifest.PATH.value()));
    return entries.keySet().stream()
        .filter(path -> !ours.contains(path))
        .filter(path -> !OF_FILE_MANAGERS.contains(path.substring(path.lastIndexOf('/') + 1)))
        .toList();
  }
}
