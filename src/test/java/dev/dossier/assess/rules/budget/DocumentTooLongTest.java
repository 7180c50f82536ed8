package dev.dossier.assess.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import dev.dossier.finding.Finding;
import org.junit.jupiter.api.Test;

class DocumentTooLongTest {
  private static final DocumentTooLong RULE = new DocumentTooLong();

  private static String words(int number) {
    return "One more word. ".repeat(number / 3) + "word ".repeat(number % 3);
  }

  @Test
  void aDocumentOverItsPagesIsFoundWithTheWordsOver() {
    assertThat(
            Given.aPackage()
                .withoutEvidence()
                .document("summary", words(1500))
                .document("vision", words(1659))
                .findings(RULE))
        .extracting(Finding::message)
        .containsExactly("`Promotion document` is about 9 words over its 7 pages");
  }

  @Test
  void theStrongestInitiativesAndTheStatementsCountToo() {
    Given given = Given.aPackage().document("summary", words(3000));
    assertThat(given.findings(RULE)).isEmpty();

    assertThat(given.body(words(150)).findings(RULE)).isEmpty();
    assertThat(given.body(words(160)).findings(RULE)).hasSize(1);
  }

  @Test
  void whatIsNoInitiativeIsNotPartOfIt() {
    assertThat(Given.aPackage().evidence("kind: talk").body(words(4000)).findings(RULE)).isEmpty();
  }
}
