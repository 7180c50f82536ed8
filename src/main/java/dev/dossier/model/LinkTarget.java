package dev.dossier.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a link or an image of a file points at. */
public sealed interface LinkTarget {

  /** An address elsewhere, with its scheme in lower case. */
  record Address(String scheme) implements LinkTarget {}

  /** A place in the same file. */
  record Here() implements LinkTarget {}

  /**
   * A file of the package.
   *
   * @param paths where it may lie below {@code content/}, the likeliest first; empty when every
   *     reading would leave the package
   */
  record Inside(List<String> paths) implements LinkTarget {
    public Inside {
      paths = List.copyOf(paths);
    }
  }

  /** The folder of content, from which identities and absolute links count. */
  String CONTENT = "content/";

  /** An address begins with a scheme, or with the name of a host. */
  Pattern ADDRESS = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*|(//).*", Pattern.DOTALL);

  /**
   * Reads a link's target.
   *
   * @param target as written: an address, a path relative to the file or to {@code content/}
   * @param file the file it stands in, relative to the package
   */
  static LinkTarget of(String target, String file) {
    String written = target.strip();
    Matcher address = ADDRESS.matcher(written);
    if (address.matches()) {
      return new Address(address.group(1) == null ? "" : address.group(1).toLowerCase(Locale.ROOT));
    }
    String path = decoded(written.replaceFirst("#.*$", ""));
    if (path.isEmpty()) {
      return new Here();
    }
    return new Inside(readings(path, file));
  }

  /**
   * Where a path may lie below {@code content/}, the likeliest first: beside the file, below {@code
   * content/}, or in the package. A reading that would leave {@code content/} is none.
   *
   * @param path as written, without a fragment, not percent-encoded
   * @param file the file it stands in, relative to the package
   */
  static List<String> readings(String path, String file) {
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    Stream<String> readings =
        path.startsWith("/")
            ? Stream.of(CONTENT + path.substring(1))
            : Stream.of(folder + path, CONTENT + path, path);
    return readings.flatMap(reading -> belowContent(reading).stream()).distinct().toList();
  }

  private static Optional<String> belowContent(String path) {
    return normalised(path)
        .filter(clean -> clean.startsWith(CONTENT))
        .map(clean -> clean.substring(CONTENT.length()));
  }

  /** The path without {@code .} and {@code ..}; nothing when it would leave the package. */
  private static Optional<String> normalised(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  /** A path without its percent-encoding; as it is where that is broken. */
  public static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException badEscape) {
      return path;
    }
  }
}
