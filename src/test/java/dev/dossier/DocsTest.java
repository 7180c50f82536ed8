package dev.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Follows the links of README.md and of everything in docs/. */
class DocsTest {
  private static final Path README = Path.of("README.md");
  private static final Path DOCS = Path.of("docs");
  private static final int LARGEST_PICTURE = 200_000;
  private static final Pattern NO_PROSE = Pattern.compile("(?ms)^```.*?^```$|`[^`\n]*`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^()\\s]+)\\)");
  private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(DOCS)) {
      Stream<Path> docs = files.filter(file -> file.toString().endsWith(".md"));
      return Stream.concat(Stream.of(README), docs).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Path page) {
    assertThat(links(page))
        .allSatisfy(
            link -> {
              Path target = target(page, link);
              assertThat(target).isRegularFile();
              if (link.contains("#")) {
                assertThat(anchors(target)).contains(link.substring(link.indexOf('#') + 1));
              }
            });
  }

  @Test
  void everyPageIsFoundFromTheReadme() throws IOException {
    Set<Path> found = new TreeSet<>(Set.of(README));
    Deque<Path> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      Path page = open.pop();
      links(page).stream()
          .map(link -> target(page, link))
          .filter(target -> target.toString().endsWith(".md"))
          .filter(found::add)
          .forEach(open::push);
    }

    assertThat(found).containsAll(pages());
  }

  @Test
  void picturesAreSmallAndInUse() throws IOException {
    Set<Path> used = new TreeSet<>();
    for (Path page : pages()) {
      links(page).forEach(link -> used.add(target(page, link)));
    }
    try (Stream<Path> pictures = Files.list(DOCS.resolve("pictures"))) {
      assertThat(pictures)
          .isNotEmpty()
          .allSatisfy(
              picture -> {
                assertThat(Files.size(picture)).isLessThanOrEqualTo(LARGEST_PICTURE);
                assertThat(used).contains(picture);
              });
    }
  }

  private static List<String> links(Path page) {
    return LINK.matcher(NO_PROSE.matcher(text(page)).replaceAll(""))
        .results()
        .map(link -> link.group(1))
        .filter(link -> !ELSEWHERE.matcher(link).matches())
        .toList();
  }

  private static Path target(Path page, String link) {
    String path = link.replaceFirst("#.*", "");
    return path.isEmpty() ? page : page.resolveSibling(path).normalize();
  }

  /** The anchors that a code host gives to the headings of a page. */
  private static Set<String> anchors(Path page) {
    Map<String, Integer> times = new HashMap<>();
    Set<String> anchors = new TreeSet<>();
    HEADING
        .matcher(text(page).replaceAll("(?ms)^```.*?^```$", ""))
        .results()
        .forEach(
            heading -> {
              String words = heading.group(1).toLowerCase(Locale.ROOT);
              String anchor = words.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
              int before = times.merge(anchor, 1, Integer::sum) - 1;
              anchors.add(before == 0 ? anchor : anchor + "-" + before);
            });
    return anchors;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
