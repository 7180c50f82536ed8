package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import dev.dossier.publish.BuildCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build keeps of a package's past changes no byte of any site. */
class HistoryCacheTest {
  @TempDir private Path folder;
  private Path cache;
  private String page;

  @BeforeEach
  void aPackageThatWasBuiltOnce() throws IOException {
    try (Career career = Career.in(folder)) {
      career.begin();
      career.put("work-0", "beyond-team-scope", 9);
      career.commit("Second", 40);
      career.commits().checkOut();
    }
    cache = folder.resolve(".dossier/cache/history");
    page = built();
  }

  @Test
  void aBuildFromWhatWasKeptIsTheSame() throws IOException {
    assertThat(cache).content().contains("reach.teams");
    assertThat(built()).isEqualTo(page);
    Files.writeString(folder.resolve("playbook.yaml"), "extends: l6-l7\n# another one\n");
    assertThat(built("--no-cache")).isEqualTo(page);
    assertThat(built()).isEqualTo(page);
  }

  @Test
  void whatWasKeptIsUsedAndNotWithNoCacheNorByVerify() throws IOException {
    // The digest tells of damage and not of lies: this one is as the program would write it.
    forge("reach.teams 3 → 9", "a forgery");

    assertThat(built()).contains("a forgery");
    assertThat(run("verify", "site/private").code()).as("a forged site").isEqualTo(1);
    assertThat(built("--no-cache")).isEqualTo(page);
    assertThat(run("verify", "site/private").code()).isZero();
    assertThat(cache).as("nor written").content().contains("a forgery");
  }

  @Test
  void whatIsDamagedIsWorkedOutAndKeptAnew() throws IOException {
    String kept = Files.readString(cache);
    Files.writeString(cache, kept.replace("reach.teams 3", "reach.teams 4"));

    assertThat(built()).isEqualTo(page);
    assertThat(cache).hasContent(kept);
  }

  @Test
  void aChangeOfTheLadderIsNotMetByWhatWasKept() throws IOException {
    Files.writeString(
        folder.resolve("playbook.yaml"),
        "extends: l6-l7\nscoring: {credibility: {claimed: 0.1}}\n");

    String other = built();

    assertThat(other).isNotEqualTo(page).isEqualTo(built("--no-cache"));
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNoObstacle() throws IOException {
    Files.delete(cache);
    Files.delete(cache.getParent());
    Files.writeString(cache.getParent(), "in the way");

    assertThat(built()).isEqualTo(page);
  }

  @Test
  void anotherCloneGivesTheSameBytes(@TempDir Path clone) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = clone.resolve("deeper").resolve(folder.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Trees here = Trees.of(folder.resolve("site/private"));
    folder = clone.resolve("deeper");
    Files.delete(folder.resolve(".dossier/cache/history"));

    assertThat(built()).isEqualTo(page);
    assertThat(Trees.of(folder.resolve("site/private")).files()).isEqualTo(here.files());
    assertThat(run("verify", "site").code()).isZero();
  }

  private void forge(String from, String to) throws IOException {
    String kept = Files.readString(cache).substring(64);
    assertThat(kept).contains(from);
    try (OpenPackage open = OpenPackage.in(folder, Optional.empty())) {
      Study study = Study.of(open, LocalDate.of(2026, 6, 30), Optional.empty());
      GitPast past = (GitPast) GitPast.of(open, study.judged().orElseThrow(), true);
      new BuildCache(folder).keep(GitPast.NAME, past.basis(), kept.replace(from, to));
    } catch (Refusal e) {
      throw new AssertionError(e);
    }
  }

  private String built(String... options) throws IOException {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "build";
    System.arraycopy(options, 0, arguments, 1, options.length);
    Ended run = run(arguments);
    assertThat(run.code()).as(run.err()).isZero();
    return Files.readString(folder.resolve("site/private/history.html"));
  }

  private Ended run(String... arguments) {
    return Shell.in(folder).run(arguments);
  }
}
