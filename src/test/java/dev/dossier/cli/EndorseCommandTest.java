package dev.dossier.cli;

import static dev.dossier.understand.PackageText.MANAGER;
import static dev.dossier.understand.PackageText.PLATFORM;
import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import dev.dossier.testing.GitFolder;
import dev.dossier.understand.PackageText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndorseCommandTest {
  private static final String STALE = "trust/stale-endorsement";

  @TempDir private Path folder;

  @BeforeEach
  void aPackage() throws IOException {
    PackageText pack = small();
    for (String path : pack.paths()) {
      write(path, pack.text(path));
    }
  }

  @Test
  void theFingerprintOfTheEvidenceIsStampedAndNothingElseChanged() throws IOException {
    String before = "\uFEFF" + read(MANAGER).replace("date:", "# spoken\n\ndate:");
    write(MANAGER, before.replace("\n", "\r\n"));
    Ended run = run("endorse", MANAGER);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(MANAGER + "\n  evidence/platform  stamped\n");
    assertThat(run.err()).isEmpty();
    String stamp = "fingerprint:\r\n  evidence/platform: \"[0-9a-f]{64}\"\r\n";
    assertThat(read(MANAGER)).containsPattern(stamp);
    assertThat(read(MANAGER).replaceAll(stamp, "")).isEqualTo(before.replace("\n", "\r\n"));
    assertThat(run("check").out()).doesNotContain("error");
  }

  @Test
  void aSecondStampOfTheSameStateTouchesNothing() throws IOException {
    run("endorse", MANAGER);
    String once = read(MANAGER);
    Files.setLastModifiedTime(folder.resolve(MANAGER), FileTime.fromMillis(1000));
    Ended run = run("endorse", MANAGER);

    assertThat(run.out()).endsWith("evidence/platform  as before\n");
    assertThat(read(MANAGER)).isEqualTo(once);
    assertThat(Files.getLastModifiedTime(folder.resolve(MANAGER)).toMillis()).isEqualTo(1000);
  }

  @Test
  void changedEvidenceMakesTheEndorsementStaleUntilItIsStampedAnew() throws IOException {
    run("endorse", MANAGER);
    assertThat(run("check").out()).doesNotContain(STALE);

    write(PLATFORM, read(PLATFORM).replace("400000", "300000"));
    assertThat(run("check").out()).contains(STALE);

    assertThat(run("endorse", MANAGER).out()).endsWith("evidence/platform  stamped anew\n");
    assertThat(run("check").out()).doesNotContain(STALE);
  }

  @Test
  void aStaleEndorsementLosesItsTierInTheScore() throws IOException {
    GitFolder git = GitFolder.init(folder);
    run("endorse", MANAGER);
    git.write(".mailmap", "Engineering manager <alex@example.com>\nA Candidate <c@example.com>\n");
    write(PackageText.CASE, read(PackageText.CASE).replace("Alex Example", "A Candidate"));
    git.commit("Endorse");
    assertThat(run("score", "--format", "json").out()).contains("\"tier\": \"recorded\"");

    write(PLATFORM, read(PLATFORM).replace("400000", "300000"));
    assertThat(run("score", "--format", "json").out())
        .doesNotContain("\"tier\": \"recorded\"")
        .contains("\"tier\": \"claimed\"");
    assertThat(run("diff", "HEAD").out())
        .contains("“Engineering manager” endorsed “evidence/platform” before this change");
  }

  @Test
  void aFileKeepsItsPermissions() throws IOException {
    Path file = folder.resolve(MANAGER);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    run("endorse", MANAGER);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void whatCannotBeStampedStaysAsItIs() throws IOException {
    refuses(PLATFORM, "is no endorsement of this package");
    refuses("content/endorsements/none.md", "is not there");
    write(MANAGER, read(MANAGER).replace("from:", "draft: true\nfrom:"));
    refuses(MANAGER, "is a draft");
    String flow = "{from: M, relation: manager, date: 2026-06-24, endorses: [evidence/platform]}";
    write(MANAGER, "---\n" + flow + "\n---\nSeen.\n");
    refuses(MANAGER, "can't be changed safely");
    write(MANAGER, read(MANAGER).replace("[evidence/platform]", "[evidence/none]"));
    refuses(MANAGER, "There is no evidence 'evidence/none'");
  }

  private void refuses(String file, String why) throws IOException {
    String before = Files.exists(folder.resolve(file)) ? read(file) : "";
    Ended run = run("endorse", file);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains(why);
    assertThat(Files.exists(folder.resolve(file)) ? read(file) : "").isEqualTo(before);
  }

  private Ended run(String... arguments) {
    return Shell.in(folder).run(arguments);
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }
}
