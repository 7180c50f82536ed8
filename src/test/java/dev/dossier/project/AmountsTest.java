package dev.dossier.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
  @ParameterizedTest
  @CsvSource({
    "impact, 6000000, $6M",
    "impact, 6e6, $6M",
    "duration, 1.0, 1 month",
    "duration, 1.5, 1.5 months",
    "complexity, 2.5, 2.5\u00a0×",
    "visibility, 3, 3",
    "ownership, true, yes",
    "ownership, False, no"
  })
  void whatAnOpportunityStatesIsToldInWordsHoweverItIsWritten(
      String criterion, String value, String words) {
    assertThat(Amounts.stated(criterion, value, "USD")).isEqualTo(words);
  }
}
