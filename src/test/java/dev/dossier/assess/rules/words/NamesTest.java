package dev.dossier.assess.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void aCapitalBesideACapitalIsPartOfAName() {
    String sentence = "They gave it the French Excellence Scholarship.";
    int from = sentence.indexOf("Excellence");

    assertThat(ProperName.holds(sentence, from, from + 10)).isTrue();
  }

  @Test
  void theFirstWordOfASentenceIsNoName() {
    assertThat(ProperName.holds("Excellent Work was done.", 0, 9)).isFalse();
  }

  @Test
  void aWordAfterAColonIsNoName() {
    String sentence = "Collaboration: Worked closely with them.";
    int from = sentence.indexOf("Worked");

    assertThat(ProperName.holds(sentence, from, from + 6)).isFalse();
  }

  @Test
  void wordsBetweenQuotationMarksAreSomebodyElses() {
    String curly = "They called it “very good” and left, very tired.";
    String straight = "They called it \"very good\" and left, very tired.";

    for (String sentence : new String[] {curly, straight}) {
      assertThat(Quotation.holds(sentence, sentence.indexOf("very good"))).isTrue();
      assertThat(Quotation.holds(sentence, sentence.indexOf("very tired"))).isFalse();
    }
  }

  @Test
  void aMarkThatStandsForInchesQuotesNobody() {
    String sentence = "A 19\" rack is very heavy.";

    assertThat(Quotation.holds(sentence, sentence.indexOf("very"))).isFalse();
  }
}
