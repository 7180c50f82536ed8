package dev.dossier.assess.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {

  @Test
  void hyphensPartWordsAndApostrophesDoNot() {
    assertThat(Word.in("The team’s well-known rule: don't."))
        .extracting(Word::plain)
        .containsExactly("the", "team's", "well", "known", "rule", "don't");
  }

  @Test
  void aComputedFigureIsNoWord() {
    assertThat(Word.in("For {{months-sustained}} months."))
        .extracting(Word::text)
        .containsExactly("For", "months");
  }

  @Test
  void aBraceThatIsNeverClosedIsPassedOver() {
    assertThat(Word.in("{{ left open")).extracting(Word::text).containsExactly("left", "open");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One, two — three.|3",
        "A well-known rule|3",
        "It cost {{total-impact}} a year.|5",
        "$43M a year|3",
        "– … –|0",
      })
  void aReaderCountsWhatStandsBetweenSpaces(String sentence, int words) {
    assertThat(Word.count(sentence)).isEqualTo(words);
  }
}
