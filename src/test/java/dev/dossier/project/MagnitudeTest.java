package dev.dossier.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.Figure.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a number whose order of magnitude alone may be told. */
class MagnitudeTest {
  @Property(tries = 300)
  void theLeastNumberReadsTheSame(@ForAll BigDecimal number) {
    BigDecimal least = Magnitude.least(number);
    assertThat(words(least)).isEqualTo(words(number));
    assertThat(Magnitude.of(new Value.Quantity(least, "ms")))
        .isEqualTo(Magnitude.of(new Value.Quantity(number, "ms")));
    assertThat(Magnitude.least(least)).isEqualByComparingTo(least);
  }

  @Property(tries = 300)
  void theLeastWholeNumberIsNeverMore(@ForAll BigInteger number) {
    BigDecimal whole = new BigDecimal(number);
    assertThat(Magnitude.least(whole)).isLessThanOrEqualTo(whole);
  }

  private static String words(BigDecimal number) {
    return Magnitude.of(new Value.Money(number, "USD", false));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.5, 0.1",
    "1, 1",
    "2, 2",
    "9.9, 2",
    "10, 10",
    "99, 10",
    "100, 100",
    "1.5, 2",
    "-0.5, -0.1",
    "-1, -9",
    "-5, -9",
    "-10, -99"
  })
  void theLeastNumberOfEachMagnitude(BigDecimal number, BigDecimal least) {
    assertThat(Magnitude.least(number)).isEqualByComparingTo(least);
  }

  @ParameterizedTest
  @CsvSource({
    "0, none",
    "1, one",
    "2, a few",
    "9, a few",
    "10, dozens",
    "127, hundreds",
    "9999, thousands",
    "10000, tens of thousands",
    "100000, hundreds of thousands",
    "2000000, millions",
    "10000000, tens of millions",
    "100000000, hundreds of millions",
    "5000000000, hundreds of millions"
  })
  void aCountIsTold(long number, String words) {
    assertThat(Magnitude.of(new Value.Count(number))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"50, ms, dozens (ms)", "0.5, percent, less than one (percent)", "3, '', a few"})
  void aQuantityIsToldWithItsUnit(BigDecimal number, String unit, String words) {
    assertThat(Magnitude.of(new Value.Quantity(number, unit))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "1, months",
    "11, months",
    "12, over a year",
    "23, over a year",
    "24, years",
    "60, years"
  })
  void aDurationIsTold(int months, String words) {
    assertThat(Magnitude.of(new Value.Duration(months))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0, no figures",
    "7, one figure",
    "-70, two figures",
    "999999999999, twelve figures",
    "1000000000000, twelve figures"
  })
  void moneyIsToldByItsDigits(BigDecimal amount, String words) {
    assertThat(words(amount)).isEqualTo(words);
  }

  @Test
  void yearlyMoneyAndMoneyOnceAreToldApart() {
    BigDecimal million = new BigDecimal(1_000_000);
    assertThat(Magnitude.of(new Value.YearlyAndOnce(million, BigDecimal.TEN, "USD")))
        .isEqualTo("seven figures a year and two figures once");
  }

  @Test
  void ofAMonthTheYearIsToldAndOfWordsNothing() {
    assertThat(Magnitude.of(new Value.Month(YearMonth.of(2025, 3)))).isEqualTo("2025");
    assertThat(Magnitude.of(new Value.Words("payments"))).isEmpty();
  }
}
