package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example of CommonMark 0.31.2 as the body of a file, through the whole program. */
class CommonMarkBuildTest {
  private static final Path SMALL = Path.of("src", "test", "resources", "packages", "small");
  private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

  @TempDir private Path folder;

  @BeforeEach
  void copyThePackage() throws IOException {
    try (Stream<Path> files = Files.walk(SMALL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SMALL.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void everyExampleBuildsAsEvidence() throws IOException {
    write("evidence", "period: 2025-03..2025-09\nrole: Author\nsupports: [design]\n");
    Ended run = run();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(pages("evidence")).hasSize(652);
  }

  @Test
  void everyExampleBuildsAsAnEndorsementAPageAndAPartOfThePlan() throws IOException {
    write(
        "endorsements",
        "from: Peer\nrelation: peer\ndate: 2026-01-02\nendorses: [evidence/search]\n");
    write("notes", "audience: committee\n");
    write("plan/actions", "due: 2026-08-01\n");
    Ended run = run();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(pages("notes")).hasSize(652);
    assertThat(pages("plan/actions")).hasSize(652);
  }

  private Ended run() {
    return Shell.in(folder).run("build", "--audience", "private", "--out", "site", "--quiet");
  }

  private void write(String where, String keys) throws IOException {
    Path below = folder.resolve("content").resolve(where);
    Files.createDirectories(below);
    for (int i = 0; i < EXAMPLES.size(); i++) {
      String name = "example-" + (i + 1);
      String body = EXAMPLES.get(i).getSource().replace('\u2192', '\t');
      Files.writeString(
          below.resolve(name + ".md"), "---\ntitle: " + name + "\n" + keys + "---\n" + body);
    }
  }

  /** The pages of examples, each of which is whole and holds nothing active. */
  private List<Path> pages(String where) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("site/private").resolve(where))) {
      List<Path> pages =
          files.filter(file -> file.getFileName().toString().startsWith("example-")).toList();
      for (Path page : pages) {
        assertThat(Files.readString(page, UTF_8))
            .endsWith("</html>\n")
            .doesNotContain("<script", "<style", "javascript:", "<iframe", " onclick");
      }
      return pages;
    }
  }
}
