package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.source.Reading;
import org.junit.jupiter.api.Test;

class UnclosedFrontMatterTest {

  @Test
  void frontMatterWithoutAnEndIsFoundWhereItBegins() {
    assertThat(Reading.findings("---\ntitle: x\n\nText.\n"))
        .extracting(Reading::at)
        .containsExactly("format/unclosed-front-matter 1:1");
  }

  @Test
  void anIndentedLineDoesNotCloseIt() {
    assertThat(Reading.findings("---\ntitle: x\n ---\nText.\n"))
        .extracting(Reading::at)
        .containsExactly("format/unclosed-front-matter 1:1");
  }

  @Test
  void hyphensOrFullStopsCloseIt() {
    assertThat(Reading.findings("---\ntitle: x\n---")).isEmpty();
    assertThat(Reading.findings("---\ntitle: x\n...\nText.\n")).isEmpty();
  }

  @Test
  void aLineInTheTextBelowOpensNothing() {
    assertThat(Reading.findings("---\ntitle: x\n---\nText.\n\n---\n\nMore.\n")).isEmpty();
  }
}
