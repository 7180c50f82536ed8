package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.source.MemoryFiles;
import dev.dossier.source.Reading;
import org.junit.jupiter.api.Test;

class NoFrontMatterTest {

  @Test
  void aFileThatBeginsWithTextIsFound() {
    var findings = Reading.findings("# About me\n---\ntitle: x\n---\n");
    assertThat(findings).extracting(Reading::at).containsExactly("format/no-front-matter 1:1");
    assertThat(findings.get(0).message()).contains("`# About me`");
  }

  @Test
  void blankLinesAboveItAreNamedAsTheCause() {
    var findings = Reading.findings("\n\n---\ntitle: x\n---\n");
    assertThat(findings).extracting(Reading::at).containsExactly("format/no-front-matter 3:1");
    assertThat(findings.get(0).hint()).contains("blank lines");
  }

  @Test
  void jBakesOwnHeaderIsFrontMatter() {
    assertThat(Reading.findings("title=x\nstatus=published\n~~~~~~\nText.\n")).isEmpty();
  }

  @Test
  void aFenceOfTildesIsNoHeader() {
    assertThat(Reading.findings("Text\n~~~~~~\na=b\n~~~~~~\n"))
        .extracting(Reading::at)
        .containsExactly("format/no-front-matter 1:1");
  }

  @Test
  void anAttachmentNeedsNone() {
    assertThat(Reading.findings(MemoryFiles.aPackage().with("content/x.txt", "text"))).isEmpty();
  }
}
