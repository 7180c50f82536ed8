package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Finding;
import dev.dossier.source.Reading;
import org.junit.jupiter.api.Test;

class YamlTest {

  @Test
  void aFaultIsFoundWhereItsCauseStands() {
    assertThat(Reading.inFrontMatter("title: Payments: the first year"))
        .extracting(Reading::at)
        .containsExactly("format/yaml 2:16");
    assertThat(Reading.inFrontMatter("title: \"open\nrole: x"))
        .extracting(Reading::at)
        .containsExactly("format/yaml 2:8");
  }

  @Test
  void theTextBelowIsStillChecked() {
    assertThat(Reading.findings("---\na: [\n---\n" + "*".repeat(5_000)))
        .extracting(Reading::at)
        .containsExactly("format/yaml 2:4", "format/too-complex 4:1");
  }

  @Test
  void validYamlOfAnyStyleIsFine() {
    assertThat(Reading.inFrontMatter("a: |\n  text: x\nb: >-\n  more\n'c': {d: [e]} # f"))
        .isEmpty();
  }

  @Test
  void withoutFrontMatterThereIsNoYaml() {
    assertThat(Reading.findings("a: b: c\n"))
        .extracting(Finding::rule)
        .containsExactly("format/no-front-matter");
  }
}
