package dev.dossier.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonogramTest {
  @ParameterizedTest
  @CsvSource({
    "Alex Example, AE",
    "alex van der example, AE",
    "Cher, C",
    "'Ève O’Neill-Özdemir (she)', ÈS",
    "Лев Толстой, ЛТ",
    "'  ', ",
    "42, ",
    "田中 太郎, ",
  })
  void initialsAreThoseOfTheFirstAndTheLastWord(String name, String initials) {
    assertThat(Monogram.initials(name, Typeface.of("inter-semibold")))
        .isEqualTo(Optional.ofNullable(initials));
  }

  @Test
  void theIconIsDrawnAndNeedsNoTypefaceInTheBrowser() {
    assertThat(Monogram.of("Alex Example"))
        .startsWith("<svg xmlns=")
        .doesNotContain("<text", "font")
        .isEqualTo(Monogram.of("Alex Example"))
        .isNotEqualTo(Monogram.of("Alex Sample"));
    assertThat(Monogram.of("田中 太郎")).contains("M8 9.7h6");
  }
}
