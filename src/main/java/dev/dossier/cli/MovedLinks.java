package dev.dossier.cli;

import dev.dossier.model.LinkTarget;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Links that lead where they led before, although a file has moved.
 *
 * @param targets ids, paths without extension, and paths of all that can be linked to, below {@code
 *     content/}
 * @param from the file's old path, relative to the package
 * @param to its new path
 */
record MovedLinks(Set<String> targets, String from, String to) {
  private static final Pattern LINK =
      Pattern.compile(
          "(?m)(\\]\\(\\s*<?|^ {0,3}\\[[^\\]\\n]+\\]:\\s*<?)([^\\s()<>#]+)(?=[\\s)>#])");

  MovedLinks {
    targets = Set.copyOf(targets);
  }

  /**
   * A text with its links set right.
   *
   * @param file the file that it stands in, before the move
   */
  String of(String text, String file) {
    return LINK.matcher(text)
        .replaceAll(link -> Matcher.quoteReplacement(link.group(1) + moved(link.group(2), file)));
  }

  /** As it was where that still leads there; else as it was counted, below content or not. */
  private String moved(String target, String file) {
    Optional<String> before = found(target, file, targets);
    String place = file.equals(from) ? to : file;
    if (before.isEmpty()) {
      return target;
    }
    String wanted = renamed(before.get());
    boolean counted = LinkTarget.decoded(target).equals(before.get());
    return Stream.of(target, counted ? wanted : target, beside(wanted, place))
        .filter(each -> found(each, place, renamed()).filter(wanted::equals).isPresent())
        .findFirst()
        .orElse(target);
  }

  /** What a link means: the first of its readings that there is. */
  private static Optional<String> found(String target, String file, Set<String> targets) {
    return LinkTarget.of(target, file) instanceof LinkTarget.Inside inside
        ? inside.paths().stream()
            .filter(path -> targets.contains(path) || targets.contains(bare(path)))
            .findFirst()
        : Optional.empty();
  }

  private Set<String> renamed() {
    return targets.stream().map(this::renamed).collect(Collectors.toUnmodifiableSet());
  }

  private String renamed(String path) {
    if (path.equals(below(from))) {
      return below(to);
    }
    return bare(path).equals(bare(below(from))) ? bare(below(to)) : path;
  }

  /** A path as a link from a file has it. */
  private static String beside(String path, String file) {
    Path folder = Path.of("/" + below(file)).getParent();
    String relative = folder.relativize(Path.of("/" + path)).toString();
    return relative.replace('\\', '/').replace(" ", "%20");
  }

  private static String below(String file) {
    return file.startsWith(LinkTarget.CONTENT) ? file.substring(LinkTarget.CONTENT.length()) : file;
  }

  private static String bare(String path) {
    return path.replaceFirst("\\.(md|html)$", "");
  }
}
