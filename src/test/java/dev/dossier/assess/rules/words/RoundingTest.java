package dev.dossier.assess.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "7, 1",
    "40, 1",
    "100, 1",
    "1200, 100",
    "1234, 1",
    "2000000, 100000",
    "43000000, 1000000",
    "-43000000, 1000000",
    "2.50, 0.01",
    "4.3E7, 1000000",
  })
  void noughtsAtTheEndOfALongNumberAreTakenForRounding(BigDecimal number, BigDecimal step) {
    assertThat(Rounding.step(number)).isEqualByComparingTo(step);
  }
}
