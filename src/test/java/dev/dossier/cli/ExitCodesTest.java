package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodesTest {
  private static final Path PACKAGES = Path.of("src", "test", "resources", "packages");
  private static final Shell SMALL = Shell.in(PACKAGES.resolve("small"));
  private static final Shell FAULTY = Shell.in(PACKAGES.resolve("hard-to-show"));

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "check, 0",
    "check --fail-on error, 0",
    "check --fail-on warning, 1",
    "check --fail-on note, 1",
    "check --fail-on never, 0",
    "score, 0",
    "score --fail-on warning, 1",
  })
  void aPackageWithWarningsFailsFromTheThresholdOn(String command, int code) {
    assertThat(SMALL.run(command.split(" ", -1)).code()).isEqualTo(code);
  }

  @Test
  void errorsFailUnlessNothingShall() {
    assertThat(FAULTY.run("check").code()).isEqualTo(1);
    assertThat(FAULTY.run("check", "--fail-on", "never").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void aPackageWithErrorsHasNoScore(String format) {
    Ended run = FAULTY.run("score", "--format", format);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("dossier: No score: the package has 7 errors, ")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "score", "check --format json", "score --format json"})
  void aFolderThatIsNoPackageIsOneSentence(String command) {
    Ended run = Shell.in(folder).run(command.split(" ", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("dossier: " + folder)
        .endsWith("so this is no package; 'dossier new promotion TITLE' begins one.\n")
        .hasLineCount(1);
  }

  @Test
  void aFolderThatIsNotThereIsOneSentence() {
    Ended run = Shell.in(folder).run("-C", "nowhere", "check");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).hasLineCount(1).contains("nowhere");
  }

  @Test
  void aFileThatIsNamedAsThePackageIsOneSentence() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "notes");

    Ended run = Shell.in(folder).run("-C", "notes.txt", "check");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).endsWith("notes.txt is a file, and a package is a folder.\n");
  }

  @Test
  void whoStandsBesideAPackageIsToldWhereItIs() throws IOException {
    Path pack = copyWithCommitteeOn("2026-09-15", folder.resolve("mine"));
    String there = "so this is no package; " + pack + " is one: name it with -C.\n";

    assertThat(Shell.in(folder).run("check").err()).endsWith(there).hasLineCount(1);
    Path inside = pack.resolve("content");
    assertThat(Shell.in(inside).run("score").err()).endsWith(there).hasLineCount(1);
    assertThat(Shell.in(inside).run("new", "talk", "x").err()).endsWith(there).hasLineCount(1);
  }

  @Test
  void thePackageCanBeNamedBeforeAndAfterTheCommand() {
    Shell shell = Shell.in(PACKAGES);
    String score = SMALL.run("score").out();

    assertThat(shell.run("-C", "small", "score").out()).isEqualTo(score);
    assertThat(shell.run("score", "-C", "small").out()).isEqualTo(score);
    assertThat(shell.run("-C", "small", "-C", "../small", "score").out()).isEqualTo(score);
  }

  @Test
  void quietLeavesTheResultsAlone() {
    assertThat(SMALL.run("score").err()).contains("4 warnings, 1 note: 'dossier check' shows");
    assertThat(SMALL.run("score", "--quiet").err()).isEmpty();
    assertThat(SMALL.run("--quiet", "check").out())
        .contains("trust/no-endorsement")
        .doesNotContain("findings in");
  }

  @Test
  void aScoreHoldsForTodayUnlessTheCommitteeMetBefore() throws IOException {
    assertThat(SMALL.run("score").out()).contains("as of 30 June 2026");
    assertThat(SMALL.run("score", "--as-of", "2025-12-31").out())
        .contains("as of 31 December 2025");

    Shell past = Shell.in(copyWithCommitteeOn("2026-05-04", folder));
    assertThat(past.run("score").out()).contains("as of 4 May 2026");
    assertThat(past.run("score", "--as-of=2026-06-01").out()).contains("as of 1 June 2026");
  }

  private static Path copyWithCommitteeOn(String day, Path copy) throws IOException {
    Path content = Files.createDirectories(copy.resolve("content"));
    String text = Files.readString(SMALL.folder().resolve("content/promotion.md"));
    Files.writeString(content.resolve("promotion.md"), text.replace("2026-09-15", day));
    Files.copy(SMALL.folder().resolve("playbook.yaml"), copy.resolve("playbook.yaml"));
    return copy;
  }
}
