package dev.dossier.finding;

import java.util.Comparator;

/**
 * A stretch of one line in a file of the package.
 *
 * @param file path relative to the package, with forward slashes
 * @param line line number, counted from 1
 * @param column column in Unicode code points, counted from 1
 * @param length code points the stretch spans, at least 1
 */
public record Place(String file, int line, int column, int length) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column)
          .thenComparingInt(Place::length);

  public Place {
    if (line < 1 || column < 1 || length < 1) {
      throw new IllegalArgumentException(
          "line, column and length count from 1: " + line + ":" + column + "+" + length);
    }
  }

  /** The very beginning of a file, for what concerns the file as a whole. */
  public static Place startOf(String file) {
    return new Place(file, 1, 1, 1);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
