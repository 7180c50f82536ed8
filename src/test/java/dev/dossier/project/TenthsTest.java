package dev.dossier.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenthsTest {

  @Test
  void theTenthThatRoundingLosesGoesToTheLargestRemainder() {
    assertThat(Tenths.of(1.0, List.of(0.33, 0.33, 0.34))).isEqualTo(tenths(10, 3L, 3L, 4L));
    assertThat(Tenths.of(3.13, List.of(1.04, 2.09))).isEqualTo(tenths(31, 10L, 21L));
  }

  @Test
  void aNumberIsRoundedHalfUp() {
    assertThat(Tenths.text(Tenths.tenths(71.25))).isEqualTo("71.3");
    assertThat(Tenths.text(Tenths.tenths(0))).isEqualTo("0.0");
    assertThat(Tenths.text(Tenths.tenths(100))).isEqualTo("100.0");
  }

  @ParameterizedTest
  @CsvSource({"12, +1.2", "-3, −0.3", "0, ±0.0"})
  void aDifferenceIsToldWithItsSign(long tenths, String text) {
    assertThat(Tenths.signed(tenths)).isEqualTo(text);
  }

  @Property
  void whatIsPrintedAddsUpAndNoPartIsOffByATenth(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 25) Double> parts) {
    double total = parts.stream().mapToDouble(Double::doubleValue).sum();

    Tenths tenths = Tenths.of(total, parts);

    assertThat(tenths.parts().stream().mapToLong(Long::longValue).sum()).isEqualTo(tenths.total());
    for (int i = 0; i < parts.size(); i++) {
      assertThat(Math.abs(tenths.parts().get(i) - parts.get(i) * 10)).isLessThan(1.0001);
    }
  }

  private static Tenths tenths(long total, Long... parts) {
    return new Tenths(total, List.of(parts));
  }
}
