package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.source.MemoryFiles;
import dev.dossier.source.Reading;
import org.junit.jupiter.api.Test;

class TooLargeTest {

  @Test
  void aLargeTextIsFoundAndNotRead() {
    assertThat(Reading.findings("a".repeat((256 << 10) + 1)))
        .extracting(Reading::at)
        .containsExactly("format/too-large 1:1");
  }

  @Test
  void largeFrontMatterIsFound() {
    assertThat(Reading.inFrontMatter("a: " + "b".repeat(64 << 10)))
        .extracting(Reading::at)
        .containsExactly("format/too-large 1:1");
  }

  @Test
  void aTextAtTheLimitIsRead() {
    String head = "---\ntitle: x\n---\n";
    assertThat(Reading.findings(head + "a".repeat((256 << 10) - head.length()))).isEmpty();
  }

  @Test
  void anAttachmentMayBeLarger() {
    assertThat(Reading.findings(MemoryFiles.aPackage().with("content/a.pdf", new byte[512 << 10])))
        .isEmpty();
  }
}
