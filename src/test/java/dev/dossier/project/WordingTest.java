package dev.dossier.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.Figure.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource({
    "999, 999",
    "1000, '1,000'",
    "-1234567.50, '−1,234,567.5'",
    "0.25, 0.25",
    "100, 100",
    "0, 0"
  })
  void aNumberIsGroupedByThousandsWithoutZerosAtItsEnd(BigDecimal number, String text) {
    assertThat(Wording.number(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "9999.99, '9,999.99'",
    "10000, 10K",
    "-61000, −61K",
    "999994, 999.99K",
    "999995, 1M",
    "2300000000, 2.3B",
    "1500000000000, 1.5T",
    "1500000000000000, '1,500T'"
  })
  void aLargeNumberIsShort(BigDecimal number, String text) {
    assertThat(Wording.shortNumber(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0.005, 2, 0.01", "-0.25, 1, −0.3", "-0.001, 2, 0.00", "14.525, 1, 14.5"})
  void aDecimalHasItsPlacesAndATrueMinus(double value, int places, String text) {
    assertThat(Wording.decimals(value, places)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2, times, 2\u00a0×",
    "2, Times, 2\u00a0×",
    "2, '', 2",
    "5, %, 5\u00a0%",
    "-1, days, −1\u00a0day",
    "1, gas, 1\u00a0gas",
    "1, loss/year, 1\u00a0loss/year",
    "1, ladies, 1\u00a0lady",
    "1, boxes, 1\u00a0box",
    "1, dishes, 1\u00a0dish",
    "1, searches, 1\u00a0search"
  })
  void aUnitOfOneIsInTheSingular(BigDecimal number, String unit, String text) {
    assertThat(Wording.quantity(number, unit)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"platform, Platform", "'', ''", "a, A"})
  void aSentenceBeginsWithACapital(String text, String capital) {
    assertThat(Wording.capital(text)).isEqualTo(capital);
  }

  @ParameterizedTest
  @CsvSource({
    "Platform, platform",
    "API first, API first",
    "'', ''",
    "A, a",
    "A platform, a platform"
  })
  void insideASentenceACapitalIsForAcronymsAlone(String text, String inside) {
    assertThat(Wording.uncapital(text)).isEqualTo(inside);
  }

  @Test
  void aPartReadsLikeWhatItIsAPartOf() {
    BigDecimal million = new BigDecimal(1_000_000);
    assertThat(Wording.like(new Value.Money(million, "EUR", true), million)).isEqualTo("€1M");
    assertThat(Wording.like(new Value.YearlyAndOnce(million, million, "GBP"), million))
        .isEqualTo("£1M");
    assertThat(Wording.like(new Value.Count(3), million)).isEqualTo("1M");
  }

  @Test
  void monthsAndDaysAreNamedInEnglish() {
    assertThat(Wording.day(LocalDate.of(2026, 1, 31))).isEqualTo("31 January 2026");
    assertThat(Wording.month(YearMonth.of(2025, 12))).isEqualTo("December 2025");
    assertThat(Wording.shortDay(LocalDate.of(2026, 9, 15))).isEqualTo("15 Sep 2026");
  }
}
