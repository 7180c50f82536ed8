package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.source.Reading;
import org.junit.jupiter.api.Test;

class DuplicateKeyTest {

  @Test
  void theSecondOfTwoEqualKeysIsFoundWithTheLineOfTheFirst() {
    var findings = Reading.inFrontMatter("title: a\nrole: b\ntitle: c");
    assertThat(findings).extracting(Reading::at).containsExactly("format/duplicate-key 4:1");
    assertThat(findings.get(0).message()).contains("`title`").contains("line 2");
  }

  @Test
  void aKeyInAnotherMappingIsAnotherKey() {
    assertThat(Reading.inFrontMatter("a: {to: 1}\nb: {to: 2}")).isEmpty();
  }

  @Test
  void itIsFoundInJBakesOwnHeader() {
    assertThat(Reading.findings("title=a\ntitle=b\n~~~~~~\nText.\n"))
        .extracting(Reading::at)
        .containsExactly("format/duplicate-key 2:1");
  }

  @Test
  void twoHeadingsOfTheSameWordsAreNoKeys() {
    assertThat(Reading.findings("---\ntitle: x\n---\ntitle: a\n\ntitle: b\n")).isEmpty();
  }
}
