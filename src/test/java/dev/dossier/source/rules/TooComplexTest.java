package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Finding;
import dev.dossier.source.Reading;
import org.junit.jupiter.api.Test;

class TooComplexTest {

  @Test
  void frontMatterNestedTooDeeplyIsFoundAtTheFirstLevelTooMany() {
    assertThat(Reading.inFrontMatter("a: " + "[".repeat(10_000)))
        .extracting(Reading::at)
        .containsExactly("format/too-complex 2:35");
  }

  @Test
  void aLongRunOfOneMarkIsFoundWhereItBegins() {
    assertThat(Reading.findings("---\ntitle: x\n---\nText\n\nab" + "`".repeat(5_000)))
        .extracting(Reading::at)
        .containsExactly("format/too-complex 6:3");
  }

  @Test
  void markdownThatParsesIntoTooManyLevelsIsFound() {
    String deep = "*a **b ".repeat(120) + "b** a*".repeat(120);
    assertThat(Reading.findings("---\ntitle: x\n---\n" + deep))
        .extracting(Finding::rule)
        .containsExactly("format/too-complex");
  }

  @Test
  void anOrdinaryTextIsNot() {
    String text = "> - 1. **a** [b](c) `d`\n\n|a|b|\n|-|-|\n|c|d|\n\n" + "-".repeat(200) + "\n";
    assertThat(Reading.findings("---\ntitle: x\na: [[[[b]]]]\n---\n" + text)).isEmpty();
  }

  @Test
  void codeMayHoldManyOpenBrackets() {
    assertThat(
            Reading.findings("---\ntitle: x\n---\n```\n" + "if (a < b) {\n".repeat(900) + "```\n"))
        .isEmpty();
  }
}
