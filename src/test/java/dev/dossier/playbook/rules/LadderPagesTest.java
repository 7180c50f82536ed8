package dev.dossier.playbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LadderPagesTest {

  @Test
  void pagesThatDoNotAgreeAreFound() {
    assertThat(LadderText.changed("pages: 2", "pages: 3"))
        .containsExactly(
            "35:10 format/ladder-pages the document has 3 pages, its sections together 2");
  }

  @Test
  void pagesThatAgreeAreFine() {
    assertThat(LadderText.findings(LadderText.SMALL)).isEmpty();
  }

  @Test
  void aSectionWithoutPagesIsNotAddedUp() {
    assertThat(LadderText.changed("title: Work, pages: 1,", "title: Work,"))
        .containsExactly("38:7 format/missing-key `document.sections[1].pages` is missing");
  }
}
