package dev.dossier.assess.rules.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import dev.dossier.finding.Finding;
import org.junit.jupiter.api.Test;

class LongSentenceTest {
  private static final LongSentence RULE = new LongSentence();

  @Test
  void aSentenceOfThirtyOneWordsIsFound() {
    assertThat(Given.aPackage().body("One " + "more ".repeat(29) + "word.").findings(RULE))
        .extracting(Finding::message)
        .containsExactly("this sentence has 31 words, and above 30 readers lose track");
  }

  @Test
  void thirtyWordsAreAllRight() {
    assertThat(Given.aPackage().body("One " + "more ".repeat(28) + "word.").findings(RULE))
        .isEmpty();
  }

  @Test
  void twoSentencesAreCountedApart() {
    assertThat(
            Given.aPackage().body("One " + "more ".repeat(28) + "word. Two words.").findings(RULE))
        .isEmpty();
  }

  @Test
  void aRowOfNamesIsNoSentence() {
    assertThat(
            Given.aPackage()
                .body("We use " + "this, that and ".repeat(15) + "more.")
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void codeIsNotCounted() {
    assertThat(Given.aPackage().body("Run `" + "word ".repeat(40) + "` once.").findings(RULE))
        .isEmpty();
  }
}
