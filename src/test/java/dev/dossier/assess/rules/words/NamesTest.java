package dev.dossier.assess.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
      assertThat(holds(sentence, "very good")).isTrue();
      assertThat(holds(sentence, "very tired")).isFalse();
    }
  }

  @Test
  void aMarkThatStandsForInchesQuotesNobody() {
    String sentence = "A 19\" rack is very heavy.";

    assertThat(holds(sentence, "very")).isFalse();
  }

  @Test
  void aQuotationMayGoOverSeveralSentences() {
    List<String> passage = List.of("She said: \"Thanks.", "Very well done.\"", "It was very late.");

    assertThat(Quotation.in(passage).holds(1, 0)).isTrue();
    assertThat(Quotation.in(passage).holds(2, 7)).isFalse();
  }

  private static boolean holds(String sentence, String words) {
    return Quotation.in(List.of(sentence)).holds(0, sentence.indexOf(words));
  }
}
