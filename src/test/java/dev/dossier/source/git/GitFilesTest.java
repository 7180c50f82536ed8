package dev.dossier.source.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.source.FolderFiles;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.PackageFiles.Entry;
import dev.dossier.source.PackageFiles.Kind;
import dev.dossier.source.PackageReader;
import dev.dossier.testing.GitFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitFilesTest {
  private static final String CASE = PackageReader.CASE;

  @TempDir private Path folder;
  private GitFolder git;

  @BeforeEach
  void aPackageWithTwoCommits() {
    git = GitFolder.init(folder.resolve("package"));
    git.write(CASE, "first").write("content/evidence/a.md", "a").commit("First");
    git.git("tag", "-a", "-m", "As handed in", "handed-in");
    git.write(CASE, "second").write("content/evidence/ü b.md", "b").commit("Second");
    git.write(CASE, "not committed");
  }

  @Test
  void aRevisionReadsAsItWasAndNotAsTheFolderIs() throws Exception {
    assertThat(text(git.path(), "HEAD", CASE)).isEqualTo("second");
    assertThat(text(git.path(), "main", CASE)).isEqualTo("second");
    assertThat(text(git.path(), "HEAD~1", CASE)).isEqualTo("first");
    assertThat(text(git.path(), "handed-in", CASE)).isEqualTo("first");
    assertThat(text(git.path(), git.git("rev-parse", "main~1").strip(), CASE)).isEqualTo("first");
    assertThat(text(git.path(), git.git("rev-parse", "--short", "main").strip(), CASE))
        .isEqualTo("second");
  }

  @Test
  void aRevisionIsTheSamePackageAsItsCheckout() throws Exception {
    git.git("checkout", "--quiet", "--force", "main");
    try (GitRepository repository = GitRepository.around(git.path())) {
      var committed = new PackageReader(repository.files("main")).read();
      var checkedOut = new PackageReader(new FolderFiles(git.path())).read();

      assertThat(committed).isEqualTo(checkedOut);
      assertThat(committed.pages()).hasSize(3);
    }
  }

  @Test
  void filesThatAreNotThereAreNotFound() throws Exception {
    try (GitRepository repository = GitRepository.around(git.path())) {
      GitFiles files = repository.files("HEAD");

      assertThat(files.entry("content/evidence/none.md")).isEmpty();
      assertThat(files.entry("none/a.md")).isEmpty();
      assertThatThrownBy(() -> files.open("none/a.md")).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> files.open("content")).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> files.list("none")).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aBareRepositoryIsReadWithoutAWorkingTree() throws Exception {
    git.git("clone", "--quiet", "--bare", ".", folder.resolve("bare.git").toString());

    assertThat(text(folder.resolve("bare.git"), "main", CASE)).isEqualTo("second");
  }

  @Test
  void aLinkedWorkingTreeIsReadWithTheHeadOfItsOwn() throws Exception {
    Path linked = folder.resolve("linked");
    git.git("worktree", "add", "--quiet", "--detach", linked.toString(), "handed-in");

    assertThat(text(linked, "HEAD", CASE)).isEqualTo("first");
    assertThat(text(linked, "main", CASE)).isEqualTo("second");
  }

  @Test
  void aPackageInASubfolderIsReadFromThere() throws Exception {
    GitFolder mono = GitFolder.init(folder.resolve("mono"));
    mono.write("people/alex/" + CASE, "in a folder").write("README.md", "").commit("First");
    mono.git("mv", "people/alex", "people/alexandra");
    mono.commit("Renamed");

    assertThat(text(mono.path().resolve("people/alexandra"), "HEAD", CASE))
        .isEqualTo("in a folder");
    assertThat(text(mono.path(), "HEAD~1:people/alex", CASE)).isEqualTo("in a folder");
    // the folder is gone from the disk, and still in the history
    assertThat(text(mono.path().resolve("people/alex"), "HEAD~1", CASE)).isEqualTo("in a folder");
    try (GitRepository repository = GitRepository.around(mono.path().resolve("people/alex"))) {
      assertThat(repository.files("HEAD").list("")).isEmpty();
    }
  }

  @Test
  void linksAndSubmodulesAreNoFiles() throws Exception {
    Files.createSymbolicLink(git.path().resolve("content/link.md"), Path.of("promotion.md"));
    String commit = git.git("rev-parse", "HEAD").strip();
    git.git("update-index", "--add", "--cacheinfo", "160000," + commit + ",content/module");
    git.git("add", "content/link.md");
    git.git("commit", "--quiet", "-m", "Links");

    try (GitRepository repository = GitRepository.around(git.path())) {
      assertThat(repository.files("HEAD").list("content"))
          .contains(
              new Entry("content/link.md", Kind.SYMLINK), new Entry("content/module", Kind.OTHER));
    }
  }

  @Test
  void namesAreInOneFormOfUnicode() throws Exception {
    git.write("content/evidence/e\u0301.md", "decomposed").commit("Decomposed");

    assertThat(text(git.path(), "HEAD", "content/evidence/\u00e9.md")).isEqualTo("decomposed");
  }

  @Test
  void anUnknownRevisionNamesTheOneThatMayBeMeant() {
    assertThatThrownBy(() -> text(git.path(), "handed-im", CASE))
        .isInstanceOf(NoRevision.class)
        .hasMessage("There is no revision 'handed-im' here. Did you mean 'handed-in'?");
    assertThatThrownBy(() -> text(git.path(), "a b^{", CASE))
        .isInstanceOf(NoRevision.class)
        .hasMessageContaining("'a b^{'");
    assertThatThrownBy(() -> text(git.path(), "HEAD:" + CASE, CASE))
        .isInstanceOf(NoRevision.class)
        .hasMessageContaining("no revision");
  }

  @Test
  void aShallowCloneSaysThatItIsOne() {
    Path shallow = folder.resolve("shallow");
    git.git("clone", "--quiet", "--depth=1", "file://" + git.path(), shallow.toString());

    assertThatThrownBy(() -> text(shallow, "HEAD~1", CASE))
        .isInstanceOf(NoRevision.class)
        .hasMessageStartingWith("There is no revision 'HEAD~1' here. This clone is shallow: ")
        .hasMessageContaining("git fetch --unshallow");
  }

  @Test
  void aFolderOutsideAnyRepositoryIsRefused() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));

    assertThatThrownBy(() -> GitRepository.around(outside))
        .isInstanceOf(NoRevision.class)
        .hasMessage("There is no git repository around " + outside + ".");
  }

  private static String text(Path at, String revision, String path) throws NoRevision, IOException {
    try (GitRepository repository = GitRepository.around(at)) {
      PackageFiles files = repository.files(revision);
      try (InputStream in = files.open(path)) {
        return new String(in.readAllBytes(), UTF_8);
      }
    }
  }
}
