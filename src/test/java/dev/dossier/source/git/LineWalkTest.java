package dev.dossier.source.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.source.git.CommitLine.Landed;
import dev.dossier.testing.CommitWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineWalkTest {
  private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);

  @TempDir private Path folder;

  @Test
  void onlyCommitsThatLeaveAnotherContentAreOnTheLineTheOldestFirst() throws NoRevision {
    try (CommitWriter commits = CommitWriter.in(folder, false)) {
      commits.put("README.md", "1").commit("No content yet", BEGIN);
      commits.put("content/a.md", "1").commit("One", BEGIN.plusDays(1));
      commits.put("README.md", "2").commit("Beside it", BEGIN.plusDays(2));
      commits.put("content/a.md", "2").commit("Two\n\nMore of it.", BEGIN.plusDays(3));
      commits.remove("content/a.md").commit("Gone", BEGIN.plusDays(4));
      commits.commit("Nothing", BEGIN.plusDays(5));

      CommitLine line = line("HEAD", 100);

      assertThat(line.commits()).extracting(Landed::subject).containsExactly("One", "Two", "Gone");
      assertThat(line.commits().get(1).day()).isEqualTo(BEGIN.plusDays(3));
      assertThat(line.joined()).isZero();
      assertThat(line.cut()).isFalse();
      assertThat(line("HEAD~3", 100).commits()).hasSize(1);
    }
  }

  @Test
  void ofVeryManyTheEarlierOnesAreJoinedByMonths() throws NoRevision {
    try (CommitWriter commits = CommitWriter.in(folder, false)) {
      for (int i = 0; i < 100; i++) {
        commits.put("content/a.md", "" + i).commit("Step " + i, BEGIN.plusDays(i));
      }
      CommitLine line = line("main", 5);

      List<String> latest = List.of("Step 95", "Step 96", "Step 97", "Step 98", "Step 99");
      assertThat(line.commits())
          .extracting(Landed::subject)
          .containsExactly(
              "Step 30", // 31 January
              "Step 58", // 28 February
              "Step 89", // 31 March
              latest.get(0),
              latest.get(1),
              latest.get(2),
              latest.get(3),
              latest.get(4));
      assertThat(line.joined()).isEqualTo(92);
      assertThat(line("main", 100).commits()).hasSize(100);
    }
  }

  @Test
  void aSubjectIsOneLineOfReadableLengthWithoutControls() throws NoRevision {
    try (CommitWriter commits = CommitWriter.in(folder, false)) {
      commits.put("content/a.md", "1").commit("a\u0007\tb\u001b[31m " + "😀".repeat(300), BEGIN);

      String subject = line("HEAD", 1).commits().get(0).subject();

      assertThat(subject).startsWith("a b [31m 😀").endsWith("😀…");
      assertThat(subject.codePointCount(0, subject.length())).isEqualTo(200);
    }
  }

  @Test
  void aRepositoryWithoutACommitHasNoLine() {
    try (CommitWriter commits = CommitWriter.in(folder, false)) {
      commits.put("content/a.md", "1");
      assertThatThrownBy(() -> line("HEAD", 1)).isInstanceOf(NoRevision.class);
    }
  }

  @Test
  void aShallowCloneIsCut() throws NoRevision {
    try (CommitWriter commits = CommitWriter.in(folder, false)) {
      commits.put("content/a.md", "1").commit("One", BEGIN);
      String second = commits.put("content/a.md", "2").commit("Two", BEGIN);
      commits.cutBefore(second);

      assertThat(line("HEAD", 9).cut()).isTrue();
      assertThat(line("HEAD", 9).commits()).extracting(Landed::subject).containsExactly("Two");
    }
  }

  private CommitLine line(String revision, int most) throws NoRevision {
    try (GitRepository repository = GitRepository.around(folder)) {
      return repository.line(revision, most);
    }
  }
}
