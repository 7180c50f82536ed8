package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.source.MemoryFiles;
import dev.dossier.source.Reading;
import org.junit.jupiter.api.Test;

class EmptyFileTest {

  @Test
  void aFileOfNoBytesIsFound() {
    assertThat(Reading.findings(""))
        .extracting(Reading::at)
        .containsExactly("format/empty-file 1:1");
  }

  @Test
  void aFileOfBlankLinesIsFound() {
    assertThat(Reading.findings("\uFEFF\r\n \r\n"))
        .extracting(Reading::at)
        .containsExactly("format/empty-file 1:1");
  }

  @Test
  void frontMatterAloneIsNotNothing() {
    assertThat(Reading.findings("---\ntitle: x\n---\n")).isEmpty();
  }

  @Test
  void anEmptyAttachmentIsNobodysBusiness() {
    assertThat(Reading.findings(MemoryFiles.aPackage().with("content/x.txt", ""))).isEmpty();
  }
}
