package dev.dossier.harvest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Folders by which work is told apart: those that every project has are left out of a path. */
final class Folders {
  /** How deep a folder is looked at. */
  static final int DEEPEST = 3;

  private static final Set<String> USUAL =
      Set.of(
          "src",
          "main",
          "test",
          "tests",
          "__tests__",
          "java",
          "kotlin",
          "scala",
          "groovy",
          "python",
          "js",
          "ts",
          "resources",
          "lib",
          "libs",
          "app",
          "apps",
          "packages",
          "internal",
          "pkg",
          "cmd",
          "com",
          "org",
          "net",
          "dev",
          "io",
          "de",
          "source",
          "sources",
          "code");

  private final String repository;
  private final Map<String, String> known = new HashMap<>();

  /**
   * The folders of a repository.
   *
   * @param repository its name, which is no news within it
   */
  Folders(String repository) {
    this.repository = repository.toLowerCase(Locale.ROOT);
  }

  /** The folder of a file, at most three levels deep; empty at the top. */
  String of(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : known.computeIfAbsent(path.substring(0, slash), this::telling);
  }

  /** The folders of files, without repeats, in order. */
  List<String> of(List<String> paths) {
    return paths.stream().map(this::of).distinct().sorted().toList();
  }

  private String telling(String folder) {
    List<String> names = new ArrayList<>();
    for (String name : Arrays.asList(folder.split("/", -1))) {
      String small = name.toLowerCase(Locale.ROOT);
      if (!USUAL.contains(small) && !small.equals(repository) && names.size() < DEEPEST) {
        names.add(name);
      }
    }
    return String.join("/", names);
  }
}
