package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.source.MemoryFiles;
import dev.dossier.source.Reading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingTest {

  @Test
  void theFirstByteThatIsNoUtf8IsFoundWhereItStands() {
    byte[] latin1 = "---\ntitle: Café\n---\n".getBytes(StandardCharsets.ISO_8859_1);
    var findings = Reading.findings(latin1);
    assertThat(findings).extracting(Reading::at).containsExactly("format/encoding 2:11");
    assertThat(findings.get(0).message()).contains("0xE9");
  }

  @Test
  void aByteThatBreaksOffAtTheEndOfTheFileIsFound() {
    assertThat(Reading.findings(new byte[] {'a', '\n', 'b', (byte) 0xf0, (byte) 0x9f}))
        .extracting(Reading::at)
        .containsExactly("format/encoding 2:2");
  }

  @Test
  void aControlCharacterIsFoundAndTheRestOfTheFileStillRead() {
    var findings = Reading.findings("---\ntitle: a\u0000b\ntitle: c\u0007\n---\nText.\n");
    assertThat(findings)
        .extracting(Reading::at)
        .containsExactly("format/encoding 2:9", "format/duplicate-key 3:1");
    assertThat(findings.get(0).message()).contains("U+0000").contains("2 in this file");
  }

  @Test
  void utf8WithOrWithoutMarkAndWithAnyLineEndIsFine() {
    assertThat(Reading.findings("\uFEFF---\r\ntitle: Café 😀\r\n---\r\n\tText.\r\n")).isEmpty();
    assertThat(Reading.findings("---\rtitle: x\r---\rText.\r")).isEmpty();
  }

  @Test
  void anAttachmentMayHoldAnyBytes() {
    byte[] bytes = {(byte) 0xff, 0, 7};
    assertThat(Reading.findings(MemoryFiles.aPackage().with("content/x.png", bytes))).isEmpty();
  }
}
