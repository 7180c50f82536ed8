package dev.dossier.render.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One of the program's own typefaces: how wide its letters are, and how they look.
 *
 * <p>Reads the TrueType files that come with the program and no others: a map of format 4, short
 * offsets, no hinting. Letters stand one after the other, without kerning.
 */
final class Typeface {
  private static final int LETTERS = 4;

  private final ByteBuffer file;
  private final Map<String, Integer> tables = new HashMap<>();
  private final Outlines outlines;
  private final int letters;
  private final double unitsPerEm;
  private final int lastWidth;

  private Typeface(byte[] bytes) {
    file = ByteBuffer.wrap(bytes);
    for (int i = 0, at = 12; i < unsigned(4); i++, at += 16) {
      tables.put(new String(bytes, at, 4, StandardCharsets.US_ASCII), file.getInt(at + 8));
    }
    outlines = new Outlines(file, table("loca"), table("glyf"));
    letters = letters();
    unitsPerEm = unsigned(table("head") + 18);
    lastWidth = unsigned(table("hhea") + 34) - 1;
  }

  /** The typeface of a file that comes with the program, such as {@code inter-regular}. */
  static Typeface of(String name) {
    String file = "/document/" + name + ".ttf";
    try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file)) {
      return new Typeface(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it has every letter of a text. */
  boolean has(String text) {
    return text.codePoints().allMatch(letter -> glyph(letter) != 0);
  }

  /** The width of a text that is {@code size} high, in the same unit. */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(letter -> width(glyph(letter))).sum() * size / unitsPerEm;
  }

  /** Draws a text whose base line begins at (x, y). */
  void draw(String text, double size, double x, double y, Pen pen) {
    double scale = size / unitsPerEm;
    double at = x;
    for (int letter : text.codePoints().toArray()) {
      int glyph = glyph(letter);
      outlines.draw(glyph, Place.at(scale, at, y), pen);
      at += width(glyph) * scale;
    }
  }

  private int width(int glyph) {
    return unsigned(table("hmtx") + 4 * Math.min(glyph, lastWidth));
  }

  /** Where the map from Unicode's letters, of the basic plane, begins. */
  private int letters() {
    int map = table("cmap");
    for (int i = 0; i < unsigned(map + 2); i++) {
      int part = map + file.getInt(map + 8 + 8 * i);
      if (unsigned(part) == LETTERS) {
        return part;
      }
    }
    throw new IllegalStateException("The typeface has no map of letters.");
  }

  /** The glyph for a letter; 0 if there is none. */
  private int glyph(int letter) {
    int twice = unsigned(letters + 6);
    int ends = letters + 14;
    for (int at = 0; at < twice; at += 2) {
      int starts = ends + 2 + twice;
      if (letter <= unsigned(ends + at)) {
        int start = unsigned(starts + at);
        if (letter < start) {
          return 0;
        }
        int delta = unsigned(starts + twice + at);
        int range = starts + 2 * twice + at;
        int offset = unsigned(range);
        int glyph = offset == 0 ? letter : unsigned(range + offset + 2 * (letter - start));
        return glyph == 0 ? 0 : (glyph + delta) & 0xffff;
      }
    }
    return 0;
  }

  private int table(String name) {
    return Objects.requireNonNull(tables.get(name), name);
  }

  private int unsigned(int at) {
    return file.getShort(at) & 0xffff;
  }
}
