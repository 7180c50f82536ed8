package dev.dossier.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.Figure.Value;
import dev.dossier.model.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "43000000   | $43M",
        "2300000    | $2.3M",
        "61500      | $61.5K",
        "9500       | $9,500",
        "10000      | $10K",
        "999949     | $999.95K",
        "999995     | $1M",
        "1234567890 | $1.23B",
        "0          | $0",
        "-5000000   | −$5M"
      })
  void moneyIsShort(BigDecimal amount, String words) {
    assertThat(Wording.money(amount, "USD")).isEqualTo(words);
  }

  @Test
  void currenciesWithoutASignAreNamed() {
    assertThat(Wording.money(new BigDecimal(5_000_000), "EUR")).isEqualTo("€5M");
    assertThat(Wording.money(new BigDecimal(5_000_000), "CHF")).isEqualTo("CHF\u00a05M");
  }

  @ParameterizedTest
  @CsvSource({
    "1, month, 1 month",
    "18, month, 18 months",
    "0, file, 0 files",
    "1, file, 1 file",
    "2, story, 2 stories",
    "2, day, 2 days",
    "1200, engineer, '1,200 engineers'"
  })
  void nounsAgreeWithTheirNumbers(long number, String noun, String words) {
    assertThat(Wording.count(number, noun)).isEqualTo(words);
  }

  @Test
  void everyKindOfFigureHasItsWords() {
    assertThat(Wording.exact(new Value.Duration(18))).isEqualTo("18 months");
    assertThat(Wording.exact(new Value.Duration(1))).isEqualTo("1 month");
    assertThat(Wording.exact(new Value.Count(127))).isEqualTo("127");
    assertThat(Wording.exact(new Value.Count(2_000_000))).isEqualTo("2M");
    assertThat(Wording.exact(new Value.Quantity(new BigDecimal("99.99"), "percent")))
        .isEqualTo("99.99\u00a0%");
    assertThat(Wording.exact(new Value.Quantity(new BigDecimal("3.0"), "times")))
        .isEqualTo("3\u00a0×");
    assertThat(Wording.exact(new Value.Month(YearMonth.of(2026, 6)))).isEqualTo("June 2026");
    assertThat(Wording.exact(new Value.Words("platform"))).isEqualTo("platform");
    assertThat(Wording.exact(new Value.Money(new BigDecimal(43_000_000), "USD", false)))
        .isEqualTo("$43M");
  }

  @Test
  void yearlyMoneyAndMoneyOnceAreToldApart() {
    assertThat(Wording.exact(money(43_000_000, 0))).isEqualTo("$43M a year");
    assertThat(Wording.exact(money(0, 5_000_000))).isEqualTo("$5M once");
    assertThat(Wording.exact(money(38_000_000, 5_000_000))).isEqualTo("$38M a year and $5M once");
  }

  private static Value.YearlyAndOnce money(long yearly, long once) {
    return new Value.YearlyAndOnce(new BigDecimal(yearly), new BigDecimal(once), "USD");
  }

  @Test
  void listsReadLikeASentence() {
    assertThat(Wording.list(List.of())).isEmpty();
    assertThat(Wording.list(List.of("a"))).isEqualTo("a");
    assertThat(Wording.list(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(Wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @Test
  void periodsAreToldInMonths() {
    LocalDate first = LocalDate.of(2025, 1, 1);
    assertThat(Wording.period(new Period(first, Optional.empty(), "")))
        .isEqualTo("since January 2025");
    assertThat(Wording.period(new Period(first, Optional.of(LocalDate.of(2026, 6, 30)), "")))
        .isEqualTo("January 2025 – June 2026");
    assertThat(Wording.period(new Period(first, Optional.of(LocalDate.of(2025, 1, 31)), "")))
        .isEqualTo("January 2025");
  }
}
