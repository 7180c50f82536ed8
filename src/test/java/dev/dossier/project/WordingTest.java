package dev.dossier.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "teams, team",
    "companies, company",
    "strategy documents, strategy document",
    "people who endorse, person who endorses",
    "directors who endorse, director who endorses",
    "endorsements from peers, endorsement from peers",
    "coverage, coverage"
  })
  void oneIsNotCalledMany(String many, String one) {
    assertThat(Wording.singular(many)).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({
    "1, interfaces, 1\u00a0interface",
    "1, designs/year, 1\u00a0design/year",
    "1, classes, 1\u00a0class",
    "1, ms, 1\u00a0ms",
    "2, days, 2\u00a0days",
    "99.99, percent, 99.99\u00a0%"
  })
  void aUnitFollowsItsNumber(BigDecimal number, String unit, String text) {
    assertThat(Wording.quantity(number, unit)).isEqualTo(text);
  }
}
