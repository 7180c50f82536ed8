package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dossier.cli.Shell.Ended;
import dev.dossier.testing.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings for the hosts of repositories, of a package in a folder of its repository. */
class CheckFormatsTest {
  private static final Path HARD = Path.of("src/test/resources/packages/hard-to-show");
  private static final String FILE = "content/evidence/new.md";

  @TempDir private Path folder;
  private GitFolder git;
  private Shell shell;

  @BeforeEach
  void aPackageWithFindings() throws IOException {
    git = GitFolder.init(folder);
    try (Stream<Path> files = Files.walk(HARD)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        git.write("people/alex/" + HARD.relativize(file), Files.readString(file));
      }
    }
    git.commit("First");
    shell = Shell.in(folder.resolve("people/alex"));
  }

  @Test
  void everyFormatHasAllFindingsWithThePathsOfTheRepository() throws IOException {
    JsonNode counts = json("json").get("counts");
    int open = 0;
    for (JsonNode count : counts) {
      open += count.asInt();
    }

    JsonNode sarif = json("sarif");
    assertThat(sarif.at("/runs/0/results")).hasSize(open);
    assertThat(sarif.findValuesAsText("uri")).allMatch(uri -> uri.startsWith("people/alex/"));
    assertThat(json("gitlab")).hasSize(open);
    assertThat(json("gitlab").findValuesAsText("path"))
        .allMatch(path -> path.startsWith("people/alex/"));
    assertThat(json("rdjson").get("diagnostics")).hasSize(open);
    assertThat(shell.run("check", "--format", "github").out())
        .startsWith("::error file=people/alex/content/")
        .contains("\n::warning file=people/alex/");
  }

  @Test
  void newSinceReportsOnlyWhatAChangeBrought() throws IOException {
    assertThat(json("gitlab", "--new-since", "main")).isEmpty();
    Ended nothing = shell.run("check", "--new-since", "main");
    assertThat(nothing.code()).as("the errors were there before").isZero();
    assertThat(nothing.out()).contains("Nothing to mend", "new since main");

    git.write(
        "people/alex/" + FILE, "---\ntitle: New\nperiod: 2025-01..\nsupports: [nonsense]\n---\n");

    assertThat(json("gitlab", "--new-since", "main").findValuesAsText("path"))
        .isNotEmpty()
        .allMatch(path -> path.endsWith(FILE) || path.endsWith("promotion.md"));
    assertThat(shell.run("check", "--new-since", "main").code()).isEqualTo(1);
    assertThat(shell.run("check", "--new-since", "main", "--fail-on", "never").code()).isZero();
    git.commit("Second");
    assertThat(json("gitlab", "--new-since", "main")).isEmpty();
    assertThat(json("gitlab", "--rev", "main", "--new-since", "main~1")).isNotEmpty();
  }

  @Test
  void linesThatMoveBringNothingNew() throws IOException {
    String file = "people/alex/content/promotion.md";
    String text = Files.readString(folder.resolve(file));
    git.write(file, text.replaceFirst("---\n", "---\n# moved\n\n"));

    assertThat(json("json", "--new-since", "main").get("findings")).isEmpty();
  }

  private JsonNode json(String format, String... more) throws IOException {
    String[] command = new String[more.length + 3];
    command[0] = "check";
    command[1] = "--format";
    command[2] = format;
    System.arraycopy(more, 0, command, 3, more.length);
    return new ObjectMapper().readTree(shell.run(command).out());
  }
}
