package dev.dossier.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderEditTest {
  private static final List<String> NEW = List.of("mark:", "  ü: 1");

  @Test
  void aNewKeyIsTheLastOne() {
    assertThat(put("---\na: 1 # why\n\n---\nmark: no key\n"))
        .isEqualTo("---\na: 1 # why\n\nmark:\n  ü: 1\n---\nmark: no key\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mark: old",
        "mark:   # to be replaced\n  x: y\n  z: [1,\n    2]",
        "\"mark\": {x: y,\n  z: a}",
        "mark:\n- a\n- b",
        "mark: |\n  text\n\n  more",
        "mark: {\n  a: b\n}",
      })
  void theOldValueOfAKeyIsReplacedWhole(String old) {
    assertThat(put("---\na: 1\n" + old + "\n# on b\nb: {mark: 2}\n---\nText\n"))
        .isEqualTo("---\na: 1\nmark:\n  ü: 1\n# on b\nb: {mark: 2}\n---\nText\n");
  }

  @Test
  void lineEndsAndBytesThatAreNoTextStayAsTheyAre() {
    assertThat(put("\uFEFF---\r\na: 1\r\n...\r\nText\r\nend"))
        .isEqualTo("\uFEFF---\r\na: 1\r\nmark:\r\n  ü: 1\r\n...\r\nText\r\nend");
    byte[] odd = "---\na: 1\n---\n\u00ff\u0000\r\r\n".getBytes(ISO_8859_1);
    assertThat(HeaderEdit.put(odd, "mark", List.of("mark: 1")))
        .hasValue("---\na: 1\nmark: 1\n---\n\u00ff\u0000\r\r\n".getBytes(ISO_8859_1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Text", "---\na: 1\n", "a=1\n~~~~~~\n", "\n---\na: 1\n---\n"})
  void whereThereIsNoFrontMatterNothingIsWritten(String file) {
    assertThat(HeaderEdit.put(file.getBytes(UTF_8), "mark", NEW)).isEmpty();
  }

  private static String put(String file) {
    return new String(HeaderEdit.put(file.getBytes(UTF_8), "mark", NEW).orElseThrow(), UTF_8);
  }
}
