package dev.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WrappingTest {

  @Test
  void linesBreakAtSpaces() {
    assertThat(Wrapping.lines("one two three", 7)).containsExactly("one two", "three");
  }

  @Test
  void aWordThatIsTooLongIsBrokenInside() {
    assertThat(Wrapping.lines("see abcdefgh now", 5)).containsExactly("see", "abcde", "fgh", "now");
  }

  @Test
  void whatIsQuotedStaysTogetherUnlessItIsLong() {
    assertThat(Wrapping.lines("the key `a b`, not", 12)).containsExactly("the key", "`a b`, not");
    assertThat(Wrapping.lines("by `one two three four`", 12))
        .containsExactly("by `one two", "three four`");
    assertThat(Wrapping.lines("a ` alone", 5)).containsExactly("a `", "alone");
  }

  @Test
  void aWordOfAnyLengthIsBroken() {
    assertThat(Wrapping.lines("x".repeat(200_000), 80)).hasSize(2_500);
    assertThat(Wrapping.lines("`" + "é ".repeat(100_000), 80)).hasSizeBetween(2_500, 2_600);
  }

  @Test
  void nothingIsOneEmptyLine() {
    assertThat(Wrapping.lines("  ", 10)).containsExactly("");
  }

  @Property
  void noLineIsWiderThanAskedForAndNothingIsLost(
      @ForAll @StringLength(max = 200) String text,
      @ForAll @IntRange(min = 2, max = 90) int width) {
    String shown = Terminal.PLAIN.text(text);

    List<String> lines = Wrapping.lines(shown, width);

    assertThat(lines).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(shown.strip().replace(" ", ""));
  }
}
