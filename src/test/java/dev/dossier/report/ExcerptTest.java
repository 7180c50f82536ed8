package dev.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Place;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void theCaretStandsBelowTheVeryWords() {
    Excerpt excerpt = excerpt("supports: [crisis, concensus]", 20, 9, 60);

    assertThat(pointedAt(excerpt)).isEqualTo("concensus");
  }

  @Test
  void wideCharactersAndTabsMoveTheCaretAsFarAsTheyMoveTheText() {
    assertThat(excerpt("漢字: x", 5, 1, 60)).isEqualTo(new Excerpt("漢字: x", 6, 1));
    assertThat(excerpt("\tx", 2, 1, 60)).isEqualTo(new Excerpt("    x", 4, 1));
    assertThat(excerpt("ab\tx", 4, 1, 60)).isEqualTo(new Excerpt("ab  x", 4, 1));
    assertThat(excerpt("🚀🚀 up", 4, 2, 60)).isEqualTo(new Excerpt("🚀🚀 up", 5, 2));
    assertThat(excerpt("漢", 1, 1, 60).length()).isEqualTo(2);
  }

  @Test
  void aLongLineIsCutAroundTheCaret() {
    String line = "a".repeat(100) + " here " + "b".repeat(100);

    Excerpt excerpt = excerpt(line, 102, 4, 40);

    assertThat(excerpt.line()).hasSize(40).startsWith("…").endsWith("…");
    assertThat(pointedAt(excerpt)).isEqualTo("here");
  }

  @Test
  void theBeginningAndTheEndOfALongLineAreShownWhereTheyFit() {
    String line = "here " + "b".repeat(100) + " there";

    assertThat(excerpt(line, 1, 4, 40).line()).startsWith("here").endsWith("…");
    assertThat(pointedAt(excerpt(line, 107, 5, 40))).isEqualTo("there");
    assertThat(excerpt(line, 107, 5, 40).line()).startsWith("…").endsWith("there");
  }

  @Test
  void aPlaceBehindTheEndOfTheLinePointsBehindIt() {
    assertThat(excerpt("abc", 9, 5, 60)).isEqualTo(new Excerpt("abc", 3, 1));
  }

  @Test
  void whatSteersATerminalIsShownAsAStrangeCharacter() {
    assertThat(excerpt("a\u001b[31mb\u202ec", 1, 1, 60).line()).isEqualTo("a\ufffd[31mb\ufffdc");
  }

  @Property
  void theCaretIsNeverOutsideOfWhatIsShown(
      @ForAll @StringLength(max = 150) String line,
      @ForAll @IntRange(min = 1, max = 160) int column,
      @ForAll @IntRange(min = 1, max = 160) int length,
      @ForAll @IntRange(min = 32, max = 112) int width) {
    Excerpt excerpt = excerpt(line, column, length, width);

    assertThat(Columns.of(excerpt.line())).isLessThanOrEqualTo(width);
    assertThat(excerpt.column()).isBetween(0, width);
    assertThat(excerpt.column() + excerpt.length()).isLessThanOrEqualTo(width + 1);
  }

  private static Excerpt excerpt(String line, int column, int length, int width) {
    return Excerpt.of(Terminal.PLAIN, line, new Place("x.md", 1, column, length), width);
  }

  private static String pointedAt(Excerpt excerpt) {
    return Columns.slice(excerpt.line(), excerpt.column(), excerpt.column() + excerpt.length());
  }
}
