package dev.dossier.render.card;

import java.nio.ByteBuffer;

/** The outlines of a TrueType file's glyphs: its tables {@code loca} and {@code glyf}. */
final class Outlines {
  private static final int WORDS = 1;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;

  private final ByteBuffer file;
  private final int loca;
  private final int glyf;

  /** Outlines whose two tables begin here. */
  Outlines(ByteBuffer file, int loca, int glyf) {
    this.file = file;
    this.loca = loca;
    this.glyf = glyf;
  }

  /** Draws a glyph, in the place of its origin. */
  void draw(int glyph, Place place, Pen pen) {
    int from = 2 * unsigned(loca + 2 * glyph);
    int to = 2 * unsigned(loca + 2 * glyph + 2);
    if (from == to) {
      return;
    }
    int at = glyf + from;
    int contours = file.getShort(at);
    if (contours < 0) {
      composite(at + 10, place, pen);
    } else {
      simple(at + 10, contours, place, pen);
    }
  }

  /** A glyph made of others, such as a letter and its accent. */
  private void composite(int start, Place place, Pen pen) {
    int at = start;
    int flags;
    do {
      flags = unsigned(at);
      int glyph = unsigned(at + 2);
      boolean words = (flags & WORDS) != 0;
      double dx = words ? file.getShort(at + 4) : file.get(at + 4);
      double dy = words ? file.getShort(at + 6) : file.get(at + 5);
      at += words ? 8 : 6;
      int numbers = (flags & MATRIX) != 0 ? 4 : (flags & TWO_SCALES) != 0 ? 2 : (flags >> 3) & 1;
      double xx = numbers > 0 ? fraction(at) : 1;
      double yy = numbers > 1 ? fraction(at + 2 * numbers - 2) : xx;
      double yx = numbers == 4 ? fraction(at + 2) : 0;
      double xy = numbers == 4 ? fraction(at + 4) : 0;
      draw(glyph, place.with(new Place(xx, xy, yx, yy, dx, dy)), pen);
      at += 2 * numbers;
    } while ((flags & MORE) != 0);
  }

  /** A number with 14 bits after the point. */
  private double fraction(int at) {
    return file.getShort(at) / 16384.0;
  }

  private void simple(int start, int contours, Place place, Pen pen) {
    int points = unsigned(start + 2 * (contours - 1)) + 1;
    int[] flags = new int[points];
    int at = start + 2 * contours;
    at += 2 + unsigned(at);
    for (int i = 0; i < points; ) {
      int flag = file.get(at++) & 0xff;
      int times = (flag & 8) == 0 ? 1 : 1 + (file.get(at++) & 0xff);
      for (; times > 0; times--) {
        flags[i++] = flag;
      }
    }
    int[] xs = new int[points];
    int[] ys = new int[points];
    at = coordinates(at, flags, 2, 16, xs);
    coordinates(at, flags, 4, 32, ys);
    int first = 0;
    for (int i = 0; i < contours; i++) {
      int last = unsigned(start + 2 * i);
      contour(flags, xs, ys, first, last, place, pen);
      first = last + 1;
    }
  }

  private int coordinates(int start, int[] flags, int small, int same, int[] into) {
    int at = start;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      if ((flags[i] & small) != 0) {
        int step = file.get(at++) & 0xff;
        value += (flags[i] & same) != 0 ? step : -step;
      } else if ((flags[i] & same) == 0) {
        value += file.getShort(at);
        at += 2;
      }
      into[i] = value;
    }
    return at;
  }

  /** Between two control points in a row there is a point half way. */
  private static void contour(
      int[] flags, int[] xs, int[] ys, int first, int last, Place place, Pen pen) {
    int length = last - first + 1;
    double startX = xs[first];
    double startY = ys[first];
    if ((flags[first] & 1) == 0) {
      startX = (xs[first] + xs[last]) / 2.0;
      startY = (ys[first] + ys[last]) / 2.0;
    }
    pen.move(place.x(startX, startY), place.y(startX, startY));
    for (int i = (flags[first] & 1) == 0 ? 0 : 1; i < length; i++) {
      int here = first + i;
      if ((flags[here] & 1) != 0) {
        pen.line(place.x(xs[here], ys[here]), place.y(xs[here], ys[here]));
        continue;
      }
      int next = first + (i + 1) % length;
      boolean whole = i + 1 == length;
      boolean half = (flags[next] & 1) == 0;
      double x = whole ? startX : half ? (xs[here] + xs[next]) / 2.0 : xs[next];
      double y = whole ? startY : half ? (ys[here] + ys[next]) / 2.0 : ys[next];
      pen.curve(
          place.x(xs[here], ys[here]), place.y(xs[here], ys[here]), place.x(x, y), place.y(x, y));
      if (!half) {
        i++;
      }
    }
  }

  private int unsigned(int at) {
    return file.getShort(at) & 0xffff;
  }
}
