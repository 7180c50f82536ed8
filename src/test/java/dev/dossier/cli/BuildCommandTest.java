package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void copyThePackage() throws IOException {
    PackageCopy.of(PackageCopy.SMALL, folder);
  }

  @Test
  void threeSitesAreBuiltAndTheirStartPagesNamed() {
    Ended run = run("build");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines().map(line -> line.replaceFirst("  .*", "")))
        .containsExactly(
            "site/public/index.html", "site/committee/index.html", "site/private/index.html")
        .allSatisfy(index -> assertThat(folder.resolve(index)).isRegularFile());
    assertThat(run.err()).contains("3 sites in 0.00 s; 4 warnings, 1 note: 'dossier check'");
  }

  @Test
  void oneAudiencesSiteCanBeBuiltElsewhere() {
    Ended run = run("build", "--audience", "committee", "--out", "else/where", "--no-cache", "-q");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("else/where/committee/index.html  ").hasLineCount(1);
    assertThat(run.err()).isEmpty();
    assertThat(folder.resolve("else/where/public")).doesNotExist();
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void theSameDayGivesTheSameBytes() throws IOException {
    run("build", "--as-of", "2026-06-30", "--out", "one");
    run("build", "--as-of", "2026-06-30", "--out", "two");

    assertThat(tree("one")).isEqualTo(tree("two")).isNotEmpty();
  }

  @Test
  void aPackageWithErrorsIsNotBuiltAndTheLastSitesStay() throws IOException {
    run("build");
    Map<String, String> before = tree("site");
    Files.writeString(folder.resolve("content/evidence/broken.md"), "---\ntitel: x\n---\n");

    Ended run = run("build");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("content/evidence/broken.md:2:1", "Did you mean `title`?")
        .doesNotContain("warning ")
        .containsPattern("dossier: Nothing was built: the package has \\d errors\\.\n");
    assertThat(tree("site")).isEqualTo(before);
  }

  @Test
  void theThresholdKeepsASiteFromBeingBuilt() {
    Ended run = run("build", "--fail-on", "warning");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("coverage/one-leg", "Nothing was built: the package has 4 warnings.");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void aPageAtTheAddressOfOneOfOursIsNamedAndNothingElse() throws IOException {
    Files.writeString(
        folder.resolve("content/score.md"), "---\ntitle: Mine\naudience: public\n---\nHello.\n");

    Ended run = run("build");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "dossier: content/score.md: its path score.html is already taken by the package's own"
                + " page score.html. Rename one of the two.\n");
  }

  @Test
  void aFolderThatHoldsSomethingElseIsNotReplaced() throws IOException {
    Files.createDirectories(folder.resolve("mine/public"));
    Files.writeString(folder.resolve("mine/public/thesis.txt"), "years of work");

    Ended run = run("build", "--out", "mine");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("mine/public holds files that no build of ours has written");
    assertThat(tree("mine")).isEqualTo(Map.of("public/thesis.txt", "years of work"));
  }

  @Test
  void theDayCanBeSaidInSecondsAsReproducibleBuildsSayIt() throws IOException {
    Shell shell = Shell.in(folder);
    shell.with("SOURCE_DATE_EPOCH", "1774958399").run("build", "--out", "epoch");
    run("build", "--as-of", "2026-03-31", "--out", "day");

    assertThat(tree("epoch")).isEqualTo(tree("day")).isNotEmpty();
    assertThat(tree("epoch").get("private/manifest.json")).contains("\"asOf\": \"2026-03-31\"");
    for (String wrong : List.of("soon", "1e9", "99999999999999999999", "9223372036854775807")) {
      Ended refused = shell.with("SOURCE_DATE_EPOCH", wrong).run("build");
      assertThat(refused.code()).as(wrong).isEqualTo(2);
      assertThat(refused.err())
          .contains("SOURCE_DATE_EPOCH is '" + wrong + "', which is no number");
    }
  }

  @Test
  void anUnknownAudienceIsWrongUse() {
    assertThat(run("build", "--audience", "comittee").err())
        .contains("'comittee' is none of public, committee, private, all; did you mean committee?");
  }

  private Ended run(String... arguments) {
    return Shell.in(folder).run(arguments);
  }

  /** Every file below a folder with its content. */
  private Map<String, String> tree(String name) throws IOException {
    Path root = folder.resolve(name);
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        tree.put(
            root.relativize(file).toString(), new String(Files.readAllBytes(file), ISO_8859_1));
      }
    }
    return tree;
  }
}
