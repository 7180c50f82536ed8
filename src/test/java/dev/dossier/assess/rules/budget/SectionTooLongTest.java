package dev.dossier.assess.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import dev.dossier.finding.Finding;
import org.junit.jupiter.api.Test;

class SectionTooLongTest {
  private static final SectionTooLong RULE = new SectionTooLong();

  private static String words(int number) {
    return "One more word. ".repeat(number / 3) + "word ".repeat(number % 3);
  }

  @Test
  void aSectionOverItsPagesIsFoundWithTheWordsOver() {
    assertThat(Given.aPackage().document("summary", words(470)).findings(RULE))
        .extracting(Finding::message)
        .containsExactly("`Executive summary` is about 20 words over its 1 page");
  }

  @Test
  void aSectionWithinItsPagesIsAllRight() {
    assertThat(Given.aPackage().document("summary", words(450)).findings(RULE)).isEmpty();
  }

  @Test
  void theLimitIsThePlaybooks() {
    assertThat(Given.aPackage().document("initiatives", words(1300)).findings(RULE)).isEmpty();
  }
}
