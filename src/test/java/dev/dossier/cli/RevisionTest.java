package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import dev.dossier.testing.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands on a package as a revision of git holds it. */
class RevisionTest {
  private static final Path SMALL = Path.of("src", "test", "resources", "packages", "small");

  @TempDir private Path folder;
  private GitFolder git;
  private Shell shell;

  @BeforeEach
  void aCommittedPackageWhoseFilesWereLost() throws IOException {
    git = GitFolder.init(folder);
    try (Stream<Path> files = Files.walk(SMALL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        git.write(SMALL.relativize(file).toString(), Files.readString(file));
      }
    }
    git.write("templates/not-found.ftlh", "<h1>A 404 of the package's own</h1>").commit("First");
    git.write("content/promotion.md", "broken").write("templates/not-found.ftlh", "${");
    shell = Shell.in(folder);
  }

  @Test
  void checkAndScoreReadTheRevision() throws IOException {
    for (String command : new String[] {"score", "score --format json", "check --format json"}) {
      Ended then = shell.run((command + " --rev main").split(" ", -1));

      assertThat(then.out()).isEqualTo(Shell.in(SMALL).run(command.split(" ", -1)).out());
      assertThat(then.code()).isZero();
    }
    assertThat(shell.run("score").code()).isEqualTo(1);
  }

  @Test
  void buildTakesContentAndTemplatesFromTheRevision() throws IOException {
    Ended run = shell.run("build", "--audience", "committee", "--rev", "HEAD", "--quiet");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(folder.resolve("site/committee/404.html"))
        .content()
        .contains("A 404 of the package's own");
  }

  @Test
  void aRevisionThatCannotBeReadIsWrongUse() {
    Ended run = shell.run("score", "--rev", "mian");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("dossier: There is no revision 'mian' here. Did you mean 'main'?\n");
  }

  @Test
  void aRevisionWithoutAPackageSaysSo() {
    git.git("checkout", "--quiet", "--force", "--orphan", "other");
    git.git("rm", "-r", "--quiet", "--force", ".");
    git.write("README.md", "nothing here").commit("Other");

    Ended run = shell.run("score", "--rev", "other");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(" at other: There is no folder `content` here");
  }

  /** Left alone, JGit keeps notes on the machine's clock in the home folder, once for each home. */
  @Test
  void readingARevisionWritesNothingAnywhere(@TempDir Path home)
      throws IOException, InterruptedException {
    Map<Path, FileTime> before = files();
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.home=" + home,
            "-cp",
            System.getProperty("java.class.path"),
            "dev.dossier.cli.Main",
            "-C",
            folder.toString(),
            "score",
            "--rev",
            "main");
    program.environment().put("HOME", home.toString());
    program.environment().put("XDG_CONFIG_HOME", home.toString());

    assertThat(program.start().waitFor()).isZero();

    assertThat(home).isEmptyDirectory();
    assertThat(files()).isEqualTo(before);
  }

  private Map<Path, FileTime> files() throws IOException {
    Map<Path, FileTime> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.toList()) {
        files.put(file, Files.getLastModifiedTime(file));
      }
    }
    return files;
  }
}
