package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Finding;
import dev.dossier.source.Reading;
import org.junit.jupiter.api.Test;

class AliasTest {

  @Test
  void anAliasIsRefusedWhereItStands() {
    assertThat(Reading.inFrontMatter("a: &x text\nb: *x"))
        .extracting(Reading::at)
        .containsExactly("format/alias 2:4", "format/alias 3:4");
  }

  @Test
  void itIsNamedInTheMessage() {
    assertThat(Reading.inFrontMatter("title: *bold* words"))
        .first()
        .extracting(Finding::hint)
        .asString()
        .contains("quotes");
  }

  @Test
  void aQuotedStarIsAText() {
    assertThat(Reading.inFrontMatter("title: '*bold* & more'")).isEmpty();
  }

  @Test
  void theTextBelowMayHoldWhatLooksLikeOne() {
    assertThat(Reading.findings("---\ntitle: x\n---\n*bold* and &x\n")).isEmpty();
  }
}
