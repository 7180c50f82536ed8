package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries every setting of {@code jbake.properties} that {@code docs/configuration.md} names. */
class ConfigurationPageTest {
  private static final Pattern TABLE =
      Pattern.compile("\\| setting \\|.*\\|\n\\|---\\|---\\|\n((?:\\|.*\\|\n)+)");
  private static final Pattern SETTING = Pattern.compile("`([^`=|]+=[^`|]*)`");

  private static Map<String, String> usual;

  @TempDir private Path folder;

  @BeforeAll
  static void buildTheUsualSite(@TempDir Path folder) throws IOException {
    write(folder);
    usual = site(folder, List.of());
  }

  /** The settings of each row of the page's tables: honoured, fixed, without effect. */
  private static List<List<List<String>>> tables() throws IOException {
    String page = Files.readString(Path.of("docs", "configuration.md"), UTF_8);
    return TABLE.matcher(page).results().map(table -> rows(table.group(1))).toList();
  }

  private static List<List<String>> rows(String table) {
    return table
        .lines()
        .map(row -> row.split("\\|", -1)[1])
        .map(cell -> SETTING.matcher(cell).results().map(ConfigurationPageTest::setting).toList())
        .toList();
  }

  private static String setting(MatchResult found) {
    return found.group(1);
  }

  static List<List<String>> honoured() throws IOException {
    return tables().get(0);
  }

  static List<List<String>> fixed() throws IOException {
    return tables().get(1);
  }

  static List<List<String>> withoutEffect() throws IOException {
    return tables().get(2);
  }

  @BeforeEach
  void writeAPackage() throws IOException {
    write(folder);
  }

  @Test
  void thePageHasThreeTablesWithSettingsInEveryRow() throws IOException {
    assertThat(tables()).hasSize(3);
    assertThat(tables())
        .allSatisfy(rows -> assertThat(rows).isNotEmpty().doesNotContain(List.of()));
  }

  @ParameterizedTest
  @MethodSource("honoured")
  void anHonouredSettingChangesTheSite(List<String> settings) throws IOException {
    assertThat(site(folder, settings)).isNotEqualTo(usual);
  }

  @ParameterizedTest
  @MethodSource("fixed")
  void anotherValueOfAFixedSettingStopsTheBuild(List<String> settings) throws IOException {
    Ended build = build(folder, settings);

    assertThat(build.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(build.err()).startsWith("dossier: jbake.properties");
    assertThat(folder.resolve("site/public")).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("withoutEffect")
  void aSettingWithoutEffectChangesNoByte(List<String> settings) throws IOException {
    assertThat(site(folder, settings)).isEqualTo(usual);
  }

  private static Map<String, String> site(Path folder, List<String> settings) throws IOException {
    Ended build = build(folder, settings);
    assertThat(build.code()).as(build.err()).isEqualTo(ExitCode.FINE);
    Path site = folder.resolve("site/public");
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(f -> f.toString().matches(".*(ml|htm)")).toList()) {
        files.put(site.relativize(file).toString(), Files.readString(file, UTF_8));
      }
    }
    return files;
  }

  private static Ended build(Path folder, List<String> settings) throws IOException {
    Files.writeString(
        folder.resolve("jbake.properties"),
        settings.stream().collect(Collectors.joining("\n", "", "\n")),
        UTF_8);
    return Shell.in(folder).run("build", "--audience", "public");
  }

  private static void write(Path folder) throws IOException {
    write(
        folder.resolve("content/promotion.md"),
        """
        ---
        title: Ready
        candidate: Alex Example
        level-since: 2025-06
        committee: 2026-12-01
        baseline: {teams: 2, impact: 1000000, stakeholders: 4, complexity: 1}
        ---
        I ask.
        """);
    for (int month = 1; month <= 3; month++) {
      write(
          folder.resolve("content/blog/post-" + month + ".md"),
          """
          ---
          title: Post of month %1$d
          date: 2026-0%1$d-01
          audience: public
          tags: [two words]
          ---
          Text.
          """
              .formatted(month));
    }
    write(folder.resolve("content/about.md"), "---\ntitle: About\naudience: public\n---\nText.\n");
    write(folder.resolve("templates/index.ftlh"), "<p>${published_posts?size} posts</p>\n");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }
}
