package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class YamlScalarTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words",
        "with: colon",
        "a # hash",
        "- dash",
        "\"quoted\"",
        "back\\slash",
        "yes",
        "null",
        "12",
        "2026-06-30",
        "{{total-impact}}",
        "[x]",
        "tab\there",
        "漢字 🚀",
        "trailing:",
        "&anchor",
      })
  void aTextReadsBackAsItIs(String text) {
    assertThat(read(YamlScalar.of(text))).isEqualTo(text);
  }

  @Example
  void plainWordsNeedNoQuotes() {
    assertThat(YamlScalar.of("Fifty milliseconds off the checkout"))
        .isEqualTo("Fifty milliseconds off the checkout");
  }

  @Property
  void anyTextReadsBackAsItIs(@ForAll("printable") String text) {
    assertThat(read(YamlScalar.of(text))).isEqualTo(text.strip());
  }

  @Provide
  Arbitrary<String> printable() {
    return Arbitraries.strings().withCharRange(' ', '~').withChars("äß漢’“\t").ofMaxLength(40);
  }

  private static Object read(String yaml) {
    return ((Map<?, ?>)
            new Load(LoadSettings.builder().build()).loadFromString("key: " + yaml + "\n"))
        .get("key");
  }
}
