package dev.dossier.source.git;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files that are still to be followed at one commit, by the paths that they have there.
 *
 * <p>Knows the folders above them too, so that no other folder is looked into.
 */
final class Wanted {
  private final Map<String, Set<String>> files = new HashMap<>();

  /** How many of the files stand somewhere below a folder. */
  private final Map<String, Integer> folders = new HashMap<>();

  boolean isEmpty() {
    return files.isEmpty();
  }

  int size() {
    return files.size();
  }

  boolean hasFile(String path) {
    return files.containsKey(path);
  }

  boolean hasFolder(String path) {
    return folders.containsKey(path);
  }

  /** Paths of all files, in an order of their own. */
  Set<String> paths() {
    return Collections.unmodifiableSet(new TreeSet<>(files.keySet()));
  }

  /** What files are called now that have this path here. */
  Set<String> names(String path) {
    return files.getOrDefault(path, Set.of());
  }

  /** Follows files, called this way now, under the path that they have here. */
  void add(String path, Set<String> names) {
    if (names.isEmpty()) {
      return;
    }
    if (!files.containsKey(path)) {
      count(path, 1);
    }
    files.computeIfAbsent(path, any -> new TreeSet<>()).addAll(names);
  }

  /** Follows the file with this path no longer; returns what it is called now. */
  Set<String> remove(String path) {
    Set<String> names = files.remove(path);
    if (names == null) {
      return Set.of();
    }
    count(path, -1);
    return names;
  }

  void addAll(Wanted other) {
    other.files.forEach(this::add);
  }

  private void count(String path, int by) {
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      folders.merge(path.substring(0, slash), by, (a, b) -> a + b == 0 ? null : a + b);
    }
  }
}
