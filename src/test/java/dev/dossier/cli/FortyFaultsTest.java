package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import dev.dossier.testing.Expected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A package with forty faults, each of another kind, as its author meets it. */
class FortyFaultsTest {
  private static final Path PACKAGE =
      Path.of("src", "test", "resources", "packages", "forty-faults");
  private static final Path SOUND = PACKAGE.resolveSibling("small");

  @TempDir private Path folder;

  @BeforeEach
  void copyThePackage() throws IOException {
    copy(PACKAGE);
  }

  @Test
  void eachIsFoundAtTheVeryWordsThatAreWrong() throws IOException {
    StringBuilder found = new StringBuilder();
    for (Map<?, ?> finding : findings()) {
      found.append(
          "%s:%s:%s %s %s\n"
              .formatted(
                  finding.get("file"),
                  finding.get("line"),
                  finding.get("column"),
                  finding.get("rule"),
                  words(finding)));
    }

    String text = found.toString();
    assertThat(text).isEqualTo(Expected.text(PACKAGE.resolve("expected/findings.txt"), text));
  }

  @Test
  void theyAreFortyOfFortyKinds() {
    assertThat(findings()).hasSize(40);
    assertThat(findings()).extracting(finding -> finding.get("rule")).doesNotHaveDuplicates();
    assertThat(findings()).noneMatch(finding -> "".equals(finding.get("hint")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "check --format json", "score", "score --format json", "build"})
  void everyCommandEndsWithFindingsAndWithoutAStackTrace(String command) {
    Ended run = run(command.split(" ", -1));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ", "dossier-fault");
  }

  @Test
  void theTextNamesTheSameFortyPlaces() {
    String text = run("check").out();

    for (Map<?, ?> finding : findings()) {
      assertThat(text)
          .contains(
              finding.get("file") + ":" + finding.get("line") + ":" + finding.get("column") + "\n")
          .contains((String) finding.get("rule"));
    }
    assertThat(text).contains("40 findings in ");
  }

  @Test
  void theSitesThatAreThereStayAsTheyAre() throws IOException {
    deleteThePackage();
    copy(SOUND);
    assertThat(run("build").code()).isZero();
    Map<String, String> before = sites();
    deleteThePackage();
    copyThePackage();

    Ended run = run("build");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("dossier: Nothing was built: ");
    assertThat(sites()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void noSiteIsBegunWhereNoneIs() {
    run("build");

    assertThat(folder.resolve("site")).doesNotExist();
  }

  private Ended run(String... arguments) {
    return Shell.in(folder).run(arguments);
  }

  private List<Map<?, ?>> findings() {
    Load json = new Load(LoadSettings.builder().build());
    Map<?, ?> check = (Map<?, ?>) json.loadFromString(run("check", "--format", "json").out());
    List<Map<?, ?>> findings = new ArrayList<>();
    ((List<?>) check.get("findings")).forEach(finding -> findings.add((Map<?, ?>) finding));
    return findings;
  }

  /** The words that a caret would stand below. */
  private String words(Map<?, ?> finding) throws IOException {
    Path file = folder.resolve((String) finding.get("file"));
    String[] lines = new String(Files.readAllBytes(file), UTF_8).split("\r?\n", -1);
    String line = lines[(int) finding.get("line") - 1];
    int[] points = line.codePoints().toArray();
    int first = Math.min((int) finding.get("column") - 1, points.length);
    int length = Math.min((int) finding.get("length"), points.length - first);
    return "‹" + new String(points, first, length) + "›";
  }

  private void copy(Path from) throws IOException {
    for (Path file : files(from)) {
      Path copy = folder.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  private void deleteThePackage() throws IOException {
    for (Path file : files(folder)) {
      if (!file.startsWith(folder.resolve("site"))) {
        Files.delete(file);
      }
    }
  }

  /** Everything below {@code site/}, with content and time. */
  private Map<String, String> sites() throws IOException {
    Path site = folder.resolve("site");
    Map<String, String> tree = new TreeMap<>();
    for (Path file : files(site)) {
      FileTime time = Files.getLastModifiedTime(file);
      tree.put(
          site.relativize(file).toString(),
          time + "\n" + new String(Files.readAllBytes(file), ISO_8859_1));
    }
    return tree;
  }

  private static List<Path> files(Path below) throws IOException {
    try (Stream<Path> files = Files.walk(below)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
