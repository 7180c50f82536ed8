package dev.dossier.render.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The platform's own reader of typefaces is asked as a witness. */
class TypefaceTest {
  private static final String[] TEXTS = {
    "Alex Example", "Ångström, Çelik & Łódź – “quoted”", "$43M · 7 → 1", "Zoë", "ﬁve", "i"
  };

  @ParameterizedTest
  @ValueSource(strings = {"inter-regular", "inter-semibold", "source-serif-4-bold"})
  void lettersAreAsWideAndStandWhereTheTypefaceSays(String name)
      throws IOException, FontFormatException {
    Typeface typeface = Typeface.of(name);
    Font witness = witness(name);
    FontRenderContext whole = new FontRenderContext(null, true, true);
    for (String text : TEXTS) {
      assertThat(typeface.has(text)).as(text).isEqualTo(witness.canDisplayUpTo(text) < 0);
      if (!typeface.has(text)) {
        continue;
      }
      GlyphVector glyphs = witness.createGlyphVector(whole, text);
      assertThat(typeface.width(text, 1000))
          .as("width of " + text)
          .isCloseTo(glyphs.getLogicalBounds().getWidth(), within(2.0));
      Rectangle2D expected = glyphs.getOutline().getBounds2D();
      Rectangle2D actual = outline(typeface, text).getBounds2D();
      assertThat(actual.getMinX()).as("left of " + text).isCloseTo(expected.getMinX(), within(2.0));
      assertThat(actual.getMaxX())
          .as("right of " + text)
          .isCloseTo(expected.getMaxX(), within(2.0));
      assertThat(actual.getMinY()).as("top of " + text).isCloseTo(expected.getMinY(), within(2.0));
      assertThat(actual.getMaxY()).as("foot of " + text).isCloseTo(expected.getMaxY(), within(2.0));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"田", "\ud83d\ude00", "\u0000"})
  void aLetterThatIsMissingIsKnownToBe(String text) {
    assertThat(Typeface.of("inter-regular").has(text)).isFalse();
  }

  private static Font witness(String name) throws IOException, FontFormatException {
    try (InputStream in = TypefaceTest.class.getResourceAsStream("/document/" + name + ".ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(1000f);
    }
  }

  private static Shape outline(Typeface typeface, String text) {
    Path2D path = new Path2D.Double();
    typeface.draw(
        text,
        1000,
        0,
        0,
        new Pen() {
          @Override
          public void move(double x, double y) {
            path.moveTo(x, y);
          }

          @Override
          public void line(double x, double y) {
            path.lineTo(x, y);
          }

          @Override
          public void curve(double controlX, double controlY, double x, double y) {
            path.quadTo(controlX, controlY, x, y);
          }
        });
    return path;
  }
}
