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

  @Test
  void whatSharesAPageNeedsOneBeforeIt() {
    assertThat(LadderText.changed("title: Summary, pages: 1,", "title: Summary, pages: 0,"))
        .contains(
            "37:44 format/ladder-pages the first section has no pages of its own, and no section"
                + " stands before it");
    assertThat(
            LadderText.changed("title: Work, pages: 1,", "title: Work, pages: 0,").stream()
                .filter(finding -> finding.contains("no section stands before")))
        .isEmpty();
  }

  @Test
  void theOtherLayoutsAddUpToo() {
    String layouts =
        """
        layouts:
          - id: short
            title: Short
            pages: 2
            sections:
              - {id: all, title: All, pages: 1, source: text, brief: All of it.}
        """;
    assertThat(LadderText.findings(LadderText.SMALL + layouts))
        .singleElement()
        .asString()
        .contains("the document has 2 pages, its sections together 1");
    assertThat(
            LadderText.findings(
                LadderText.SMALL + layouts.replace("short", "full").replace("2", "1")))
        .singleElement()
        .asString()
        .contains("format/ladder-id", "full");
  }
}
