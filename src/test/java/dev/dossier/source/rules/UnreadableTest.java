package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.source.MemoryFiles;
import dev.dossier.source.Reading;
import org.junit.jupiter.api.Test;

class UnreadableTest {

  @Test
  void aFileThatCannotBeOpenedIsFound() {
    var files = MemoryFiles.aPackage().with("content/a.md", "x").locked("content/a.md");
    var findings = Reading.findings(files);
    assertThat(findings).extracting(Reading::at).containsExactly("format/unreadable 1:1");
    assertThat(findings.get(0).message()).contains("`content/a.md`").contains("permission denied");
  }

  @Test
  void aFolderThatCannotBeListedIsFound() {
    var files = MemoryFiles.aPackage().with("content/a/b.md", "x").locked("content/a");
    assertThat(Reading.findings(files))
        .extracting(finding -> finding.rule() + " " + finding.place().file())
        .containsExactly("format/unreadable content/a");
  }

  @Test
  void aPipeIsFoundAndNotOpened() {
    assertThat(Reading.findings(MemoryFiles.aPackage().withPipe("content/pipe.md")))
        .extracting(Reading::at)
        .containsExactly("format/unreadable 1:1");
  }

  @Test
  void aFileThatCanBeReadIsFine() {
    assertThat(Reading.findings(MemoryFiles.aPackage())).isEmpty();
  }

  @Test
  void aLockedFileOutsideThePackageIsNobodysBusiness() {
    assertThat(Reading.findings(MemoryFiles.aPackage().with("notes", "x").locked("notes")))
        .isEmpty();
  }
}
