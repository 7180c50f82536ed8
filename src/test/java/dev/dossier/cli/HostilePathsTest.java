package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing in a package reads or writes a file outside the package and its sites.
 *
 * <p>{@code -Ddossier.hostile=all} tries each path in each key; else every path and every key has
 * its turn, and every sixth pair of them.
 */
class HostilePathsTest {
  private static final int EACH = "all".equals(System.getProperty("dossier.hostile")) ? 1 : 6;
  private static final Path SMALL = Path.of("src/test/resources/packages/small");
  private static final String SECRET = "kept-outside-7481";

  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void copyThePackage() throws IOException {
    folder = temp.resolve("a/b/package");
    try (Stream<Path> files = Files.walk(SMALL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(SMALL.relativize(file).toString(), Files.readString(file));
      }
    }
    Files.writeString(temp.resolve("secret.txt"), SECRET);
    Files.writeString(temp.resolve("secret.md"), "---\ntitle: x\naudience: public\n---\n" + SECRET);
    Files.writeString(temp.resolve("secret.yaml"), "id: " + SECRET);
    Files.writeString(temp.resolve("secret.ftlh"), SECRET);
  }

  private static final List<String> PATHS =
      List.of(
          "../../../secret",
          "../../../secret.txt",
          "evidence/../../../../secret",
          "/etc/passwd",
          "//host/share/secret",
          "C:\\\\secret",
          "c:/secret",
          "..\\\\..\\\\secret",
          "%2e%2e/%2e%2e/%2e%2e/secret.txt",
          "..%2f..%2f..%2fsecret.txt",
          "..%252fsecret",
          "....//....//secret",
          "a/./../../../../secret",
          "file:///etc/passwd",
          "~/secret",
          "a\\u0000b",
          "a\\u202eb/../../secret",
          "\\uff0e\\uff0e/secret",
          "..;/secret",
          "con",
          "a/.");

  static Stream<Arguments> keys() {
    Map<String, String> files = new TreeMap<>();
    files.put(
        "evidence id",
        "content/evidence/x.md|title: X\nperiod: 2025-01..\naudience: public\nid: $");
    files.put("page id", "content/x.md|title: X\naudience: public\nid: $");
    files.put("page uri", "content/x.md|title: X\naudience: public\nuri: $");
    files.put("page type", "content/x.md|title: X\naudience: public\ntype: $");
    files.put("plan id", "content/plan/actions/x.md|title: X\nid: $");
    files.put(
        "post tags", "content/blog/x.md|title: X\naudience: public\ndate: 2026-01-01\ntags: [$]");
    files.put("section", "content/document/x.md|section: $");
    files.put(
        "endorses",
        "content/endorsements/x.md|from: A\nrelation: peer\ndate: 2026-01-01\nendorses: [$]");
    files.put(
        "artifact link",
        "content/evidence/x.md|title: X\nperiod: 2025-01..\naudience: public\n"
            + "artifacts:\n  - {title: A, link: $, readers: public}");
    files.put(
        "outcome source",
        "content/evidence/x.md|title: X\nperiod: 2025-01..\naudience: public\n"
            + "outcomes:\n  - {metric: m, value: 1, unit: days, source: $}");
    files.put("supports", "content/evidence/x.md|title: X\nperiod: 2025-01..\nsupports: [$]");
    int[] pair = {0};
    return files.entrySet().stream()
        .flatMap(e -> PATHS.stream().map(path -> Arguments.of(e.getKey(), path, e.getValue())))
        .filter(arguments -> pair[0]++ % EACH == 0);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("keys")
  void noKeyLeadsOutside(String key, String path, String file) throws IOException {
    String[] parts = file.split("\\|", 2);
    write(parts[0], "---\n" + parts[1].replace("$", '"' + path + '"') + "\n---\nx\n");
    assertNothingLeaves();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void noKeyOfTheCaseLeadsOutside(String path) throws IOException {
    String text = Files.readString(folder.resolve("content/promotion.md"));
    for (String key : List.of("playbook", "id", "declassify")) {
      String value = key.equals("declassify") ? "[\"" + path + "\"]" : '"' + path + '"';
      String without = text.replaceFirst("(?m)^" + key + ":.*\n", "");
      write(
          "content/promotion.md",
          without.replaceFirst("---\n", "---\n" + key + ": " + value + "\n"));
      assertNothingLeaves();
    }
  }

  static List<String> paths() {
    return PATHS;
  }

  @ParameterizedTest
  @MethodSource("paths")
  void noLinkOrImageOfATextLeadsOutside(String path) throws IOException {
    String plain = path.replace("\\\\", "\\").replaceAll("\\\\u([0-9a-f]{4})", "&#x$1;");
    write(
        "content/x.md",
        "---\ntitle: X\naudience: public\n---\n[a](<"
            + plain
            + ">) ![b](<"
            + plain
            + ">)\n\n<img src=\""
            + plain
            + "\">\n");
    assertNothingLeaves();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void noSettingLeadsOutside(String path) throws IOException {
    int pair = PATHS.indexOf(path);
    for (String key :
        List.of(
            "feed.file",
            "index.file",
            "archive.file",
            "tag.path",
            "template.page.file",
            "output.extension",
            "uri.noExtension.prefix",
            "content.folder",
            "template.folder",
            "asset.folder",
            "destination.folder",
            "data.folder",
            "sitemap.file",
            "error404.file")) {
      if (pair++ % EACH != 0) {
        continue;
      }
      write("jbake.properties", key + "=" + path + "\n");
      write(
          "content/blog/x.md",
          "---\ntitle: X\naudience: public\ndate: 2026-01-01\ntags: [a]\n---\nx\n");
      assertNothingLeaves();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#include \"../../../../secret.ftlh\">",
        "<#include \"/../../../../secret.ftlh\">",
        "<#include \"file:///etc/passwd\">",
        "<#import \"../../../../secret.ftlh\" as x>",
        "<#include \"*/secret.ftlh\">",
        "${.get_optional_template(\"../../../../secret.ftlh\").include()}",
      })
  void noTemplateLeadsOutside(String template) throws IOException {
    write("templates/not-found.ftlh", template);
    Ended run = assertNothingLeaves();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void noSymbolicLinkIsFollowed() throws IOException {
    Files.createDirectories(folder.resolve("templates"));
    Files.createDirectories(folder.resolve("assets"));
    for (String link :
        List.of(
            "content/secret.md",
            "content/evidence/a.txt",
            "templates/not-found.ftlh",
            "assets/secret.txt",
            "assets/more",
            "content/more",
            "playbook.yaml",
            "jbake.properties")) {
      Path at = folder.resolve(link);
      Files.deleteIfExists(at);
      Path to =
          link.endsWith("more")
              ? temp
              : temp.resolve("secret." + (link.endsWith("md") ? "md" : "txt"));
      Files.createSymbolicLink(at, to);
      Ended check = Shell.in(folder).run("check", "--format", "json");
      if (!link.equals("jbake.properties")) {
        assertThat(check.out()).as(link).contains("format/symlink", link);
      }
      assertNothingLeaves();
      Files.delete(at);
    }
  }

  @Test
  void aBuildFollowsNoLinkInPlaceOfItsOwnFolder() throws IOException {
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    for (String link : List.of("site", "site/public")) {
      Path at = folder.resolve(link);
      Files.createDirectories(at.getParent());
      Files.createSymbolicLink(at, elsewhere);
      Ended run = Shell.in(folder).run("build");
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains(link + " is a symbolic link", "--out");
      assertThat(elsewhere).isEmptyDirectory();
      Files.delete(at);
    }
  }

  @Test
  void namesThatDifferInTheirUnicodeFormAloneDoNotReplaceEachOther() throws IOException {
    String composed = "content/é.md";
    write(composed, "---\ntitle: One\naudience: public\n---\nOne\n");
    write(
        Normalizer.normalize(composed, Normalizer.Form.NFD),
        "---\ntitle: Two\naudience: public\n---\nTwo\n");
    Ended run = assertNothingLeaves();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("format/file-name");
  }

  @Test
  void namesThatDifferInLetterCaseAloneDoNotReplaceEachOther() throws IOException {
    write("content/Twin.md", "---\ntitle: One\naudience: public\n---\nOne\n");
    write("content/twin.md", "---\ntitle: Two\naudience: public\n---\nTwo\n");
    Ended run = assertNothingLeaves();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("format/file-name");
  }

  /** Spaces, an emoji, letters from right to left, accents in both forms, two scripts at once. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "two words",
        "\uD83D\uDE80",
        "\u05e9\u05dc\u05d5\u05dd",
        "\u00e9",
        "e\u0301",
        "a \u0434"
      })
  void aFileOfAnyNameIsOnAPageThatLinksLeadTo(String name) throws Exception {
    write("content/" + name + ".md", "---\ntitle: Odd name\naudience: public\n---\nFound again.\n");
    String written = new URI(null, null, name + ".md", null).toASCIIString();
    write("content/to.md", "---\ntitle: To\naudience: public\n---\n[there](" + written + ")\n");
    Ended run = assertNothingLeaves();
    assertThat(run.code()).as(run.err()).isZero();
    Path site = folder.resolve("site/private");
    String link = Jsoup.parse(site.resolve("to.html")).select("a:contains(there)").attr("href");
    Path page = site.resolve(URI.create(link).getPath());
    assertThat(page).content().contains("Found again.");
  }

  /** Builds, and looks at all that is outside the package's site. */
  private Ended assertNothingLeaves() throws IOException {
    Map<String, String> before = outside();
    // The candidate's own site has everything that the others have.
    Ended run = Shell.in(folder).run("build", "--audience", "private");
    assertThat(run.code()).as(run.err()).isBetween(0, 1);
    assertThat(outside()).isEqualTo(before);
    if (Files.exists(folder.resolve("site"))) {
      try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
        for (Path file : files.toList()) {
          assertThat(file.startsWith(folder.resolve("site")) && !Files.isSymbolicLink(file))
              .isTrue();
          if (Files.isRegularFile(file)) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .as(file.toString())
                .doesNotContain(SECRET, "root:x:0");
          }
        }
      }
    }
    assertThat(run.err()).doesNotContain(SECRET, "root:x:0", "Exception", "\tat ");
    return run;
  }

  private Map<String, String> outside() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(temp)) {
      for (Path file : files.filter(f -> !f.startsWith(folder.resolve("site"))).toList()) {
        boolean text = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        found.put(file.toString(), text ? Files.readString(file, StandardCharsets.ISO_8859_1) : "");
      }
    }
    found.keySet().removeIf(name -> name.equals(folder.resolve("site").toString()));
    return found;
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
