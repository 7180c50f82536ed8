package dev.dossier.cli;

import static dev.dossier.understand.PackageText.MANAGER;
import static dev.dossier.understand.PackageText.PLATFORM;
import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.GitFolder;
import dev.dossier.understand.PackageText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sites tell of how evidence came to be, and to whom. */
class PastPagesTest {
  private static final String PAGE = "evidence/platform.html";
  private static final String HOME = "Alex Example <alex@home.example>";
  private static final String WORK = "A. Example <alex@work.example>";

  @TempDir private Path folder;
  private GitFolder git;

  @BeforeEach
  void anEndorsedPackageWhoseEvidenceHasChangedSince() {
    git = GitFolder.init(folder.resolve("package"));
    PackageText pack = small();
    pack.paths().forEach(path -> git.write(path, pack.text(path)));
    git.write(".mailmap", "Alex Example <alex@work.example>\n");
    git.write(PLATFORM, text(PLATFORM).replace("---\ntitle", "---\naudience: public\ntitle"));
    git.write(MANAGER, text(MANAGER).replace("---\nfrom", "---\naudience: public\nfrom"));
    commit(HOME, "2026-03-03");
    run("endorse", MANAGER);
    commit("Engineering manager <boss@x>", "2026-04-04");
    git.write(PLATFORM, text(PLATFORM).replace("400000", "300000"));
    commit(WORK, "2026-05-05");
  }

  @Test
  void thePageOfEvidenceTellsItsPastToWhomItMayTell() throws IOException {
    build("one");

    assertThat(page("one/committee"))
        .contains("First written on 3 March 2026 by Alex Example.")
        .contains("Last changed on 5 May 2026 by Alex Example.")
        .contains(
            "Engineering manager endorsed it as it was written on 3 March 2026 by Alex Example;"
                + " changed since: outcomes[0].to 400000 → 300000.")
        .contains("evidence changed since")
        .contains("recorded")
        .doesNotContain(head().substring(0, 7));
    assertThat(page("one/private"))
        .contains("Last changed on 5 May 2026 by Alex Example (" + head().substring(0, 7) + ").");
    assertThat(page("one/public"))
        .contains("Platform")
        .doesNotContain("2026 by")
        .doesNotContain("recorded")
        .doesNotContain("evidence changed since");
    assertThat(run("check", "--format", "json").out())
        .contains("endorsed it: `outcomes[0].to 400000");
  }

  @Test
  void whatTheCommitteeMayNotSeeTellsItNothingOfThePastEither() throws IOException {
    build("before");
    git.write(PLATFORM, text(PLATFORM).replace("role:", "# a remark\nx-note: mine\nrole:"));
    git.write(MANAGER, text(MANAGER).replace("date:", "# a remark\ndate:"));
    git.write("content/plan/notes/a.md", "---\ntitle: Secret\n---\nSecret.\n");
    commit("Somebody Else <else@x>", "2026-06-06");
    build("after");

    for (String audience : new String[] {"public", "committee"}) {
      assertThat(files("after/" + audience)).isEqualTo(files("before/" + audience));
    }
  }

  @Test
  void thePublicSiteIsTheSameWhateverGitKnows() throws IOException {
    build("git");
    git.git("commit", "--quiet", "--amend", "--author=X <x@x>", "--date=2020-01-01", "-m", "X");
    build("amended");
    try (var files = Files.walk(git.path().resolve(".git"))) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
    build("plain");

    assertThat(files("amended/public")).isEqualTo(files("git/public"));
    assertThat(files("plain/public")).isEqualTo(files("git/public"));
    assertThat(page("plain/committee")).doesNotContain("How it came to be");
  }

  @Test
  void wordsThatAreNotCommittedHaveNoAuthorYet() throws IOException {
    git.write(PLATFORM, text(PLATFORM).replace("300000", "200000"));
    build("one");

    assertThat(page("one/committee"))
        .contains("First written on 3 March 2026 by Alex Example.")
        .contains("What it says now is not committed yet.")
        .doesNotContain("Last changed");
  }

  private void commit(String author, String day) {
    git.git("add", "--all");
    git.git(
        "commit", "--quiet", "--author=" + author, "--date=" + day + "T12:00:00Z", "-m", "Change");
  }

  private String head() {
    return git.git("rev-parse", "HEAD");
  }

  private void build(String out) {
    Shell.Ended run =
        run("build", "--as-of", "2026-06-30", "--out", folder.resolve(out).toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  private Shell.Ended run(String... arguments) {
    return Shell.in(git.path()).run(arguments);
  }

  private String page(String site) throws IOException {
    return Files.readString(folder.resolve(site).resolve(PAGE));
  }

  private Trees files(String site) throws IOException {
    return Trees.of(folder.resolve(site));
  }

  private String text(String path) {
    try {
      return Files.readString(git.path().resolve(path));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
