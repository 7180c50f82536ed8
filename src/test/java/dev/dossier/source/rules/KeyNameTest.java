package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Finding;
import dev.dossier.source.Reading;
import org.junit.jupiter.api.Test;

class KeyNameTest {

  @Test
  void aListOrMappingAsAKeyIsFound() {
    assertThat(Reading.inFrontMatter("? [a]\n: b\ntitle: {{total}}"))
        .extracting(Reading::at)
        .containsExactly("format/key-name 2:3", "format/key-name 4:9");
  }

  @Test
  void anEmptyKeyIsFound() {
    assertThat(Reading.inFrontMatter("a: {~: b}"))
        .extracting(Reading::at)
        .containsExactly("format/key-name 2:5");
  }

  @Test
  void aNumberOrATruthValueIsANameAsGoodAsAny() {
    assertThat(Reading.inFrontMatter("2024: a\ntrue: b\n'': c")).isEmpty();
  }

  @Test
  void withoutFrontMatterThereIsNoKey() {
    assertThat(Reading.findings("? [a]\n: b\n"))
        .extracting(Finding::rule)
        .containsExactly("format/no-front-matter");
  }
}
