package dev.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void columnsCountWhatAPersonSeesAsOneCharacter() {
    SourceText text = new SourceText("f", "😀é\tx\n日本x");
    assertThat(Reading.at(text.place(text.text().indexOf('x'), 5))).isEqualTo("1:4+1");
    assertThat(Reading.at(text.place(text.text().lastIndexOf('x'), 99))).isEqualTo("2:3+1");
    assertThat(Reading.at(text.place(0, 3))).isEqualTo("1:1+2");
  }

  @Test
  void aStretchIsCutWhereItsLineEnds() {
    SourceText text = new SourceText("f", "ab\ncd");
    assertThat(Reading.at(text.place(1, 5))).isEqualTo("1:2+1");
    assertThat(Reading.at(text.place(2, 3))).isEqualTo("1:3+1");
    assertThat(Reading.at(text.place(5, 6))).isEqualTo("2:3+1");
  }

  @Test
  void linesAreThoseOfAnEditor() {
    SourceText text = new SourceText("f", "a\n\nb\n");
    assertThat(text.lineCount()).isEqualTo(4);
    assertThat(text.line(1)).isEqualTo("a");
    assertThat(text.line(2)).isEmpty();
    assertThat(text.line(3)).isEqualTo("b");
    assertThat(text.line(4)).isEmpty();
    assertThat(text.line(5)).isEmpty();
    assertThat(text.line(0)).isEmpty();
  }

  @Test
  void anEmptyTextHasOneEmptyLine() {
    SourceText text = new SourceText("f", "");
    assertThat(text.lineCount()).isEqualTo(1);
    assertThat(Reading.at(text.place(0, 1))).isEqualTo("1:1+1");
  }

  @Property(tries = 300)
  void aPlaceLeadsBackToItsCharacter(
      @ForAll @StringLength(min = 1, max = 60) String any, @ForAll int where) {
    String clean = any.replaceAll("[\\ud800-\\udfff\\r]", "😀");
    int[] points = clean.codePoints().toArray();
    int index = Math.floorMod(where, points.length);
    int offset = clean.offsetByCodePoints(0, index);
    var place = new SourceText("f", clean).place(offset, offset + 1);
    int line = (int) clean.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    assertThat(place.line()).isEqualTo(line);
    String[] lines = clean.split("\n", -1);
    String before = lines[line - 1];
    int column = place.column() - 1;
    if (points[index] == '\n') {
      assertThat(column).isEqualTo(before.codePointCount(0, before.length()));
    } else {
      assertThat(before.codePointAt(before.offsetByCodePoints(0, column))).isEqualTo(points[index]);
    }
  }
}
