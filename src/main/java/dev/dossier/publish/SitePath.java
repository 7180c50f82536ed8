package dev.dossier.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The place of a file within a site, such as {@code evidence/platform.html}.
 *
 * <p>Never leads out of the site, and means the same on every file system.
 *
 * @param value segments joined by forward slashes, without one at the beginning or the end
 */
public record SitePath(String value) implements Comparable<SitePath> {
  private static final String RESERVED = "\\:*?\"<>|";

  /**
   * A path that nothing speaks against.
   *
   * @throws IllegalArgumentException with the {@linkplain #objection(String) objection}, if any
   */
  public SitePath {
    Optional<String> objection = objection(value);
    if (objection.isPresent()) {
      throw new IllegalArgumentException("'" + value + "' " + objection.get());
    }
  }

  /** What speaks against using this text as a path, as the rest of a sentence; empty if nothing. */
  public static Optional<String> objection(String path) {
    if (path.isEmpty()) {
      return Optional.of("is empty");
    }
    if (path.startsWith("/")) {
      return Optional.of("begins with a slash");
    }
    for (String segment : path.split("/", -1)) {
      Optional<String> objection = objectionToSegment(segment);
      if (objection.isPresent()) {
        return objection;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> objectionToSegment(String segment) {
    if (segment.isEmpty()) {
      return Optional.of("has an empty part");
    }
    if (segment.equals(".") || segment.equals("..")) {
      return Optional.of("has the part '" + segment + "', which could lead out of the site");
    }
    if (segment.endsWith(".") || segment.endsWith(" ")) {
      return Optional.of("has a part that ends in a full stop or a space");
    }
    return segment
        .codePoints()
        .filter(c -> Character.isISOControl(c) || isLoneSurrogate(c) || RESERVED.indexOf(c) >= 0)
        .mapToObj(c -> "has the character " + describe(c) + ", which file names can't have")
        .findFirst();
  }

  private static boolean isLoneSurrogate(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  private static String describe(int codePoint) {
    return RESERVED.indexOf(codePoint) >= 0
        ? Character.toString(codePoint)
        : String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /**
   * Where this is within a folder; the folders on the way are made.
   *
   * @throws IOException if the file system can't have it
   */
  Path within(Path root) throws IOException {
    Path file;
    try {
      file = root.resolve(value).normalize();
    } catch (InvalidPathException e) {
      throw new IOException(
          "the file name " + value + " can't be written in this locale; set LC_ALL=C.UTF-8", e);
    }
    Path folder = file.getParent();
    if (folder == null || !folder.startsWith(root.normalize())) {
      throw new IOException(value + " is not within the site");
    }
    Files.createDirectories(folder);
    return file;
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
