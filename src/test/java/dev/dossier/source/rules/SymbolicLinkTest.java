package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Finding;
import dev.dossier.source.MemoryFiles;
import dev.dossier.source.Reading;
import org.junit.jupiter.api.Test;

class SymbolicLinkTest {

  @Test
  void aLinkIsFoundAndNotFollowed() {
    var findings = Reading.findings(MemoryFiles.aPackage().withLink("content/evidence/a.md"));
    assertThat(findings).extracting(Reading::at).containsExactly("format/symlink 1:1");
    assertThat(findings.get(0).place().file()).isEqualTo("content/evidence/a.md");
  }

  @Test
  void aLinkInPlaceOfTheThemesFolderIsFound() {
    assertThat(Reading.findings(MemoryFiles.aPackage().withLink("templates")))
        .extracting(Finding::rule)
        .containsExactly("format/symlink");
  }

  @Test
  void aFileIsNoLink() {
    assertThat(Reading.findings(MemoryFiles.aPackage())).isEmpty();
  }

  @Test
  void aHiddenLinkIsLeftBehindLikeAllThatIsHidden() {
    assertThat(Reading.findings(MemoryFiles.aPackage().withLink("content/.#x.md")))
        .extracting(Finding::rule)
        .containsExactly("format/left-behind");
  }
}
