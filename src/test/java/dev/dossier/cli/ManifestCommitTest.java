package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import dev.dossier.model.Audience;
import dev.dossier.publish.Manifest;
import dev.dossier.testing.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestCommitTest {
  @TempDir private Path folder;
  private GitFolder git;
  private Path pack;
  private String commit;

  @BeforeEach
  void aPackageInAFolderOfARepository() throws IOException {
    git = GitFolder.init(folder.resolve("repository"));
    pack = PackageCopy.of(PackageCopy.SMALL, git.path().resolve("my/package"));
    git.write(".gitignore", "ignored.*\nsite/\n");
    commit = git.commit("First");
  }

  @Test
  void theCommitIsToldToWhoeverMaySeeTheWholePackage() throws IOException {
    build();

    assertThat(told(Audience.PRIVATE)).hasValue(commit);
    assertThat(told(Audience.COMMITTEE)).isEmpty();
    assertThat(told(Audience.PUBLIC)).isEmpty();
    assertThat(run("verify", "site").code()).isZero();
  }

  @Test
  void theCommitIsToldToAllWhenTheCaseDeclassifiesIt() throws IOException {
    Path promotion = pack.resolve("content/promotion.md");
    Files.writeString(
        promotion,
        Files.readString(promotion)
            .replace("currency: EUR", "currency: EUR\ndeclassify: [commit]"));
    String second = git.commit("Second");
    build();

    for (Audience audience : Audience.values()) {
      assertThat(told(audience)).hasValue(second);
    }
  }

  @Test
  void whatIsHiddenChangesTheCommitAndNotOneByteOfTheOtherSites() throws IOException {
    build();
    String before = hashes();
    git.write("my/package/content/plan/interviews/x.md", "---\ntitle: Elsewhere\n---\n");
    String second = git.commit("Second");
    build();

    assertThat(told(Audience.PRIVATE)).hasValue(second);
    assertThat(hashes()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "content/evidence/search.md, changed",
    "content/evidence/new.txt, added",
    "content/evidence/ignored.txt, added though git ignores it",
    "assets/new.css, added",
    "playbook.yaml, changed",
    "jbake.properties, added",
  })
  void filesThatNoCommitHoldsAreOfNone(String file, String how) throws IOException {
    Path path = pack.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, Files.exists(path) ? Files.readString(path) + "\n" : "# new\n");
    build();

    assertThat(told(Audience.PRIVATE)).as(how).isEmpty();
  }

  @Test
  void aDeletedFileIsOfNoCommitEither() throws IOException {
    Files.delete(pack.resolve("content/endorsements/head-of-product.md"));
    build();

    assertThat(told(Audience.PRIVATE)).isEmpty();
  }

  @Test
  void whatNoBuildReadsDoesNotMatter() throws IOException {
    git.write("README.md", "Changed.");
    git.write("my/package/notes.txt", "Changed.");
    git.write("my/package/content/.search.md.swp", "Left behind.");
    build();

    assertThat(told(Audience.PRIVATE)).hasValue(commit);
  }

  @Test
  void aSiteOfARevisionIsTheSameAsThatRevisionAndNotAsTheNext() throws IOException {
    git.write("my/package/content/evidence/search.md", "---\ntitle: x\n---\n");
    git.commit("Broken");
    assertThat(run("build", "--rev", "HEAD~1").code()).isZero();

    assertThat(told(Audience.PRIVATE)).hasValue(commit);
    Ended same = run("verify", "--rev", "HEAD~1", "site/private");
    assertThat(same.code()).as(same.err()).isZero();
    assertThat(same.out())
        .contains("  same  the private site as of 2026-06-30 of commit " + commit);
    assertThat(run("verify", "site/private").code()).isEqualTo(1);
  }

  @Test
  void whenOnlyTheCommitDiffersItIsNamed() throws IOException {
    build();
    git.write("README.md", "Changed.");
    String second = git.commit("Second");

    Ended run = run("verify", "site/private");

    assertThat(run.out().lines().skip(1)).containsExactly("  differs  manifest.json");
    assertThat(run.err())
        .contains("built from commit " + commit + "; this package is at commit " + second);
    assertThat(run("verify", "site/public", "site/committee").code()).isZero();
  }

  @Test
  void aRepositoryWithoutACommitIsNoObstacle() throws IOException {
    GitFolder empty = GitFolder.init(folder.resolve("empty"));
    pack = PackageCopy.of(PackageCopy.SMALL, empty.path().resolve("p"));
    build();

    assertThat(told(Audience.PRIVATE)).isEmpty();
  }

  private void build() {
    Ended run = run("build");
    assertThat(run.code()).as(run.err()).isZero();
  }

  private Ended run(String... arguments) {
    return Shell.in(pack).run(arguments);
  }

  private Optional<String> told(Audience audience) throws IOException {
    return Manifest.in(pack.resolve("site").resolve(audience.word()))
        .orElseThrow()
        .provenance()
        .commit();
  }

  private String hashes() throws IOException {
    return Trees.of(pack.resolve("site/public")).hash()
        + Trees.of(pack.resolve("site/committee")).hash();
  }
}
