package dev.dossier.cli;

import static dev.dossier.understand.PackageText.PLATFORM;
import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.GitFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks up commits and pull requests in a real repository; the period is from 2025-01 on. */
class NamedCommitsTest {
  private static final String UNKNOWN = "reference/unknown-commit";
  private static final String OTHERS = "trust/commit-by-others";
  private static final String PERIOD = "trust/commit-out-of-period";

  @TempDir private Path folder;
  private GitFolder payments;
  private GitFolder pack;

  @BeforeEach
  void aRepositoryAndAPackage() {
    payments = GitFolder.init(folder.resolve("payments"));
    payments.write("a", "a").commit("Begin");
    pack = new GitFolder(folder.resolve("package"));
    small().paths().forEach(path -> pack.write(path, small().text(path)));
  }

  @Test
  void aCommitOfTheCandidateFromTheTimeOfTheWorkIsFine() {
    String name = commit("Alex Example <a@x>", "2025-03-03", "Work");

    assertThat(found(name)).isEmpty();
    assertThat(found(name.substring(0, 9))).isEmpty();
    assertThat(found("payments@" + name)).isEmpty();
  }

  @Test
  void aCommitOrRequestThatIsNotThereIsFound() {
    assertThat(found("0123456789", "payments@0123456789", "payments#7"))
        .containsExactly(UNKNOWN, UNKNOWN, UNKNOWN);
  }

  @Test
  void whatIsInARepositoryThatWasNotNamedIsNotLookedFor() {
    assertThat(found("search#7", "search@0123456789", "RFC 7, in the wiki")).isEmpty();
  }

  @Test
  void aCommitOfSomebodyElseIsFoundUnlessTheCandidateIsACoAuthor() {
    String other = commit("Jo Boss <jo@x>", "2025-03-03", "Work");
    String both =
        commit("Jo Boss <jo@x>", "2025-03-03", "Work\n\nCo-authored-by: Alex Example <a@x>");

    assertThat(found(other)).containsExactly(OTHERS);
    assertThat(found(both)).isEmpty();
    pack.write(".mailmap", "Alex Example <jo@x>\n");
    assertThat(found(other)).as("an address of the candidate's").isEmpty();
  }

  @Test
  void aCommitFromBeforeTheWorkIsFound() {
    String name = commit("Alex Example <a@x>", "2024-12-31", "Work");

    assertThat(found(name)).containsExactly(PERIOD);
  }

  @Test
  void aRequestIsFoundByTheMessageOfItsMerge() {
    commit("Alex Example <a@x>", "2025-03-03", "Do it (#7)");
    commit("Alex Example <a@x>", "2025-03-03", "Merge branch 'x'\n\nSee merge request team/pay!8");
    commit("Jo Boss <jo@x>", "2025-03-03", "Revert \"Do it (#9)\" (#10)");

    assertThat(found("payments#7", "payments!8")).isEmpty();
    assertThat(found("payments#9")).containsExactly(UNKNOWN);
    assertThat(found("payments#10")).containsExactly(OTHERS);
  }

  @Test
  void aMergeIsTheWorkOfWhoWroteWhatItMerges() {
    payments.git("checkout", "--quiet", "-b", "side");
    commit("Alex Example <a@x>", "2025-03-03", "Work");
    payments.git("checkout", "--quiet", "main");
    payments.git("merge", "--quiet", "--no-ff", "-m", "Merge pull request #7 from a/side", "side");
    payments.git("commit", "--quiet", "--amend", "--author=Jo Boss <jo@x>", "--no-edit");

    assertThat(found("payments#7")).isEmpty();
  }

  @Test
  void aShallowRepositoryIsNotBelievedToLackAnything() {
    commit("Jo Boss <jo@x>", "2025-03-03", "Work (#7)");
    String shallow = folder.resolve("shallow").toString();
    payments.git("clone", "--quiet", "--depth", "1", "file://" + payments.path(), shallow);

    assertThat(check("shallow", "0123456789", "payments#6", "payments#7")).containsExactly(OTHERS);
  }

  @Test
  void aFolderThatIsNoRepositoryIsRefused() {
    var run = Shell.in(pack.path()).run("check", "--repo", "payments=.");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains("no git repository");
  }

  private String commit(String author, String day, String message) {
    payments.git(
        "commit",
        "--quiet",
        "--allow-empty",
        "--author=" + author,
        "--date=" + day + "T12:00:00Z",
        "-m",
        message);
    return payments.git("rev-parse", "HEAD").strip();
  }

  private List<String> found(String... named) {
    return check("payments", named);
  }

  private List<String> check(String repository, String... named) {
    String commits = "commits: [\"" + String.join("\", \"", named) + "\"]\nrole:";
    pack.write(PLATFORM, small().text(PLATFORM).replace("role:", commits));
    var run =
        Shell.in(pack.path())
            .run("check", "--format", "json", "--repo", "payments=../" + repository);
    return Pattern.compile("\"rule\": \"([^\"]*commit[^\"]*)\"")
        .matcher(run.out())
        .results()
        .map(match -> match.group(1))
        .toList();
  }
}
