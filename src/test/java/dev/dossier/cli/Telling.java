package dev.dossier.cli;

import dev.dossier.render.ThemeAssets;
import dev.dossier.testing.secrecy.SecretPair;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/** What two sites tell their reader about what the reader may not see. */
final class Telling {
  private static final int AROUND = 120;

  /** Files that are the same on every site, and so need no search. */
  private static final Map<String, byte[]> THEME = theme();

  private Telling() {}

  /**
   * Every difference between the sites of a pair, and every secret found in one; empty for none.
   */
  static List<String> of(
      SecretPair pair, SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
    List<String> told = new ArrayList<>(differences(one, other));
    Canaries canaries = new Canaries(pair.secretNumbers());
    one.forEach(
        (path, bytes) -> {
          if (!Arrays.equals(bytes, THEME.get(path))) {
            told.addAll(canaries.in(path, bytes));
          }
        });
    other.forEach(
        (path, bytes) -> {
          if (!Arrays.equals(bytes, one.get(path))) {
            told.addAll(canaries.in(path, bytes));
          }
        });
    return told;
  }

  private static Map<String, byte[]> theme() {
    Map<String, byte[]> files = new HashMap<>();
    for (String path : ThemeAssets.paths()) {
      try (InputStream file = ThemeAssets.open(path)) {
        files.put(path, file.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  static List<String> differences(Map<String, byte[]> one, Map<String, byte[]> other) {
    List<String> differences = new ArrayList<>();
    TreeSet<String> paths = new TreeSet<>(one.keySet());
    paths.addAll(other.keySet());
    for (String path : paths) {
      if (!one.containsKey(path) || !other.containsKey(path)) {
        differences.add(path + " is on one site alone");
      } else if (!Arrays.equals(one.get(path), other.get(path))) {
        differences.add(path + " differs: " + difference(one.get(path), other.get(path)));
      }
    }
    return differences;
  }

  private static String difference(byte[] one, byte[] other) {
    int at = Arrays.mismatch(one, other);
    return excerpt(one, at) + "  ≠  " + excerpt(other, at);
  }

  private static String excerpt(byte[] bytes, int at) {
    int from = Math.max(0, at - AROUND);
    int to = Math.min(bytes.length, at + AROUND);
    return new String(bytes, from, to - from, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
  }
}
