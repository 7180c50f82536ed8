package dev.dossier.source.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.source.history.FileHistory;
import dev.dossier.source.history.FileHistory.Version;
import dev.dossier.source.history.Person;
import dev.dossier.source.history.Trailer;
import dev.dossier.testing.GitFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHistoryTest {
  private static final String A = "content/a.md";
  private static final String B = "content/b.md";

  @TempDir private Path folder;
  private GitFolder git;

  @BeforeEach
  void aRepository() {
    git = GitFolder.init(folder.resolve("package"));
  }

  @Test
  void theVersionsOfAFileAreToldFromTheLatestToTheFirst() {
    String first = git.write(A, "one").commit("First");
    git.write(B, "other").commit("Something else");
    String last = git.write(A, "two").commit("Last");

    assertThat(past(A)).containsExactly(last + " two", first + " one");
    assertThat(past(B)).hasSize(1);
    assertThat(past("content/none.md")).isEmpty();
  }

  @Test
  void aVersionThatIsNotYetCommittedHasNoPast() {
    git.write(A, "one").commit("First");
    git.write(B, "new").write(A, "changed");

    assertThat(past(A)).singleElement().asString().endsWith(" one");
    assertThat(past(B)).isEmpty();
  }

  @Test
  void theWalkEndsForAFileWhereTheVisitorHasSeenEnough() {
    git.write(A, "one").write(B, "one").commit("First");
    git.write(A, "two").write(B, "two").commit("Last");
    List<String> seen = new ArrayList<>();

    history()
        .walk(
            Set.of(A, B),
            (path, version) -> {
              seen.add(path);
              return path.equals(A);
            });

    assertThat(seen).containsExactlyInAnyOrder(A, A, B);
  }

  @Test
  void aFileIsFollowedWhereItWasRenamedWithoutAChange() {
    String first = git.write(A, "one").commit("First");
    git.git("mv", A, "content/c.md");
    String moved = git.commit("Move");

    assertThat(past("content/c.md")).containsExactly(moved + " one", first + " one");
    assertThat(past(A)).isEmpty();
  }

  @Test
  void aMergeIsNoChangeOfAFileThatOneParentHasLikeThat() {
    String base = git.write(A, "one").write(B, "one").commit("Base");
    git.git("checkout", "--quiet", "-b", "side");
    String side = git.write(A, "side").commit("Side");
    git.git("checkout", "--quiet", "main");
    String main = git.write(B, "main").commit("Main");
    git.git("merge", "--quiet", "--no-ff", "-m", "Merge", "side");

    assertThat(past(A)).containsExactly(side + " side", base + " one");
    assertThat(past(B)).containsExactly(main + " main", base + " one");
  }

  @Test
  void whatNoParentOfAMergeHasIsTheMergesOwnChange() {
    git.write(A, "one").commit("Base");
    git.git("checkout", "--quiet", "-b", "side");
    git.write(B, "side").commit("Side");
    git.git("checkout", "--quiet", "main");
    git.write("content/c.md", "main").commit("Main");
    git.git("merge", "--quiet", "--no-ff", "--no-commit", "side");
    String merge = git.write(A, "in the merge").commit("Merge");

    assertThat(past(A)).first().isEqualTo(merge + " in the merge");
    assertThat(past(A)).hasSize(2);
  }

  @Test
  void manyFilesOnManyBranchesHaveThePastThatGitTells() {
    git.write("content/f0.md", "base").commit("Base");
    for (int round = 0; round < 6; round++) {
      git.git("checkout", "--quiet", "-B", "side", "main");
      git.write("content/f" + round % 4 + ".md", "side " + round).commit("Side " + round);
      git.git("checkout", "--quiet", "main");
      git.write("content/f" + (round % 4 + 2) + ".md", "main " + round).commit("Main " + round);
      git.git("merge", "--quiet", "--no-ff", "-m", "Merge " + round, "side");
    }
    for (int file = 0; file < 6; file++) {
      String path = "content/f" + file + ".md";
      List<String> told = git.git("log", "--format=%H", "--", path).lines().toList();

      assertThat(told).isNotEmpty();
      assertThat(past(path)).map(version -> version.substring(0, 40)).isEqualTo(told);
    }
  }

  @Test
  void wrongClocksChangeNothing() {
    String first = git.write(A, "one").commit("First");
    git.write(B, "x").git("add", "--all");
    git.git("commit", "--quiet", "--date=1999-01-01T00:00:00Z", "-m", "Long ago");
    String last = git.write(A, "two").commit("Last");

    assertThat(past(A)).containsExactly(last + " two", first + " one");
  }

  @Test
  void thePastOfAPackageInASubfolderIsToldByItsOwnPaths() {
    git.write("sub/" + A, "one").write("other/" + A, "no").commit("First");

    assertThat(past(new FolderHistory(git.path().resolve("sub")), A)).hasSize(1);
  }

  @Test
  void aRevisionHasThePastUpToItself() throws Exception {
    String first = git.write("sub/" + A, "one").commit("First");
    git.write("sub/" + A, "two").commit("Last");
    Path bare = folder.resolve("bare.git");
    git.git("clone", "--quiet", "--bare", ".", bare.toString());

    try (GitRepository repository = GitRepository.around(bare)) {
      assertThat(past(repository.files("HEAD~1:sub").history(), A)).containsExactly(first + " one");
      assertThat(past(repository.files("HEAD:sub/").history(), A)).hasSize(2);
      String tree = git.git("rev-parse", "HEAD:sub").strip();
      assertThat(past(repository.files(tree).history(), A)).isEmpty();
    }
  }

  @Test
  void aShallowCloneSaysOfWhichFilesItDoesNotHoldThePast() {
    git.write(A, "one").write(B, "one").commit("First");
    String last = git.write(A, "two").commit("Second");
    Path clone = folder.resolve("clone");
    git.git("clone", "--quiet", "--depth", "2", "file://" + git.path(), clone.toString());
    String boundary = git.git("rev-parse", "HEAD~1").strip();
    git.write("content/c.md", "c").commit("Third");
    Path shallow = folder.resolve("shallow");
    git.git("clone", "--quiet", "--depth", "2", "file://" + git.path(), shallow.toString());

    assertThat(boundary).isNotEqualTo(last);
    List<String> seen = new ArrayList<>();
    Set<String> cut =
        new FolderHistory(shallow)
            .walk(Set.of(A, "content/c.md"), (path, version) -> seen.add(path));
    assertThat(seen).containsExactly("content/c.md");
    assertThat(cut).containsExactly(A);
  }

  @Test
  void aCommitTellsItsPeopleItsTrailersAndItsSignature() {
    git.write(A, "one").git("add", "--all");
    git.git(
        "commit",
        "--quiet",
        "--author=Jo Writer <Jo@Example.com>",
        "-m",
        "Title\n\nBody\n\nAcked-by: Director, payments <dp@example.com>\nCo-authored-by: X <x@y>");
    Version version = versions(A).get(0);

    assertThat(version.commit().author()).isEqualTo(new Person("Jo Writer", "jo@example.com"));
    assertThat(version.commit().committer().name()).isEqualTo("Alex Example");
    assertThat(version.commit().authored()).hasToString("2026-06-01T12:00Z");
    assertThat(version.commit().trailers())
        .containsExactly(
            new Trailer("Acked-by", "Director, payments <dp@example.com>"),
            new Trailer("Co-authored-by", "X <x@y>"));
    assertThat(version.commit().signature()).isEmpty();
  }

  @Test
  void theMailmapIsThatOfTheRepositorysTop() {
    git.write(".mailmap", "Role <a@b>\n").write("sub/" + A, "one").commit("First");

    assertThat(new FolderHistory(git.path().resolve("sub")).mailmap()).isEqualTo("Role <a@b>\n");
  }

  @Test
  void whereThereIsNoRepositoryThereIsNoPast() throws IOException {
    Path plain = Files.createDirectories(folder.resolve("plain"));

    assertThat(past(new FolderHistory(plain), A)).isEmpty();
    assertThat(new FolderHistory(plain).mailmap()).isEmpty();
    assertThat(past(A)).as("no commit yet").isEmpty();
  }

  private FileHistory history() {
    return new FolderHistory(git.path());
  }

  private List<String> past(String path) {
    return past(history(), path);
  }

  private static List<String> past(FileHistory history, String path) {
    List<String> told = new ArrayList<>();
    history.walk(
        Set.of(path),
        (name, version) -> {
          try {
            told.add(version.commit().name() + " " + new String(version.content().bytes(), UTF_8));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return true;
        });
    return told;
  }

  private List<Version> versions(String path) {
    Map<String, List<Version>> found = new HashMap<>();
    history()
        .walk(
            Set.of(path),
            (name, version) -> found.computeIfAbsent(name, any -> new ArrayList<>()).add(version));
    return found.getOrDefault(path, List.of());
  }
}
