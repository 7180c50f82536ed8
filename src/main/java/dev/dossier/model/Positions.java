package dev.dossier.model;

import dev.dossier.finding.Place;
import java.util.Map;
import java.util.Optional;

/**
 * Where each key of a file's front matter stands.
 *
 * @param file path relative to the package
 * @param keys place of every key and list item by its path, such as {@code outcomes[0].source}
 * @param values place of every scalar value by the same path
 * @param texts what every scalar value says, by the same path
 */
public record Positions(
    String file, Map<String, Place> keys, Map<String, Place> values, Map<String, String> texts) {
  public Positions {
    keys = Map.copyOf(keys);
    values = Map.copyOf(values);
    texts = Map.copyOf(texts);
  }

  public static Positions none(String file) {
    return new Positions(file, Map.of(), Map.of(), Map.of());
  }

  public boolean has(String path) {
    return keys.containsKey(path);
  }

  /** The key at this path, or the nearest enclosing one that exists, or the file's beginning. */
  public Place key(String path) {
    return nearest(keys, path);
  }

  /** The value at this path, or else its key. */
  public Place value(String path) {
    return Optional.ofNullable(values.get(path)).orElseGet(() -> key(path));
  }

  private Place nearest(Map<String, Place> places, String path) {
    for (String at = path; !at.isEmpty(); at = parent(at)) {
      Place place = places.get(at);
      if (place != null) {
        return place;
      }
    }
    return Place.startOf(file);
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
  }
}
