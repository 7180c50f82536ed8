package dev.dossier.render.card;

import java.util.List;
import java.util.function.Consumer;

/** A picture of a few inks, with smooth edges. */
final class Canvas {
  /** Straight pieces that stand for a curve. */
  private static final int PIECES = 8;

  private final int width;
  private final int height;

  /** From a row to the next: what lies to the right of the picture has a place as well. */
  private final int stride;

  private final List<Ink> inks;
  private final byte[] pixels;

  Canvas(int width, int height, List<Ink> inks) {
    this.width = width;
    this.height = height;
    this.stride = width + 2;
    this.inks = List.copyOf(inks);
    this.pixels = new byte[width * height];
  }

  /** Fills what a pen outlines. */
  void fill(Ink ink, Consumer<Pen> shape) {
    Coverage coverage = new Coverage();
    shape.accept(coverage);
    coverage.close();
    int base = inks.indexOf(ink) * Ink.STEPS;
    for (int y = 0; y < height; y++) {
      double sum = 0;
      for (int x = 0; x < width; x++) {
        sum += coverage.change[y * stride + x];
        int step = (int) (Math.min(1, Math.abs(sum)) * (Ink.STEPS - 1) + .5);
        if (step > 0) {
          pixels[y * width + x] = (byte) (base + step);
        }
      }
    }
  }

  /** The picture as a PNG file. */
  byte[] png() {
    int[] palette = new int[inks.size() * Ink.STEPS];
    for (int i = 0; i < palette.length; i++) {
      palette[i] = inks.get(i / Ink.STEPS).at(i % Ink.STEPS);
    }
    return Png.of(width, height, palette, pixels);
  }

  /**
   * How much of each pixel an outline covers, as the change from its left neighbour: every piece of
   * an outline adds its own area, so that nothing has to be sorted.
   */
  private final class Coverage implements Pen {
    private final double[] change = new double[stride * height];
    private double startX;
    private double startY;
    private double atX;
    private double atY;

    @Override
    public void move(double x, double y) {
      close();
      startX = x;
      startY = y;
      atX = x;
      atY = y;
    }

    @Override
    public void line(double x, double y) {
      int direction = Double.compare(y, atY);
      double top = Math.max(0, Math.min(atY, y));
      double bottom = Math.min(height, Math.max(atY, y));
      for (int row = (int) top; direction != 0 && row < bottom; row++) {
        double from = Math.max(top, row);
        double to = Math.min(bottom, row + 1);
        double slope = (x - atX) / (y - atY);
        span(row, atX + (from - atY) * slope, atX + (to - atY) * slope, direction * (to - from));
      }
      atX = x;
      atY = y;
    }

    @Override
    public void curve(double controlX, double controlY, double x, double y) {
      double fromX = atX;
      double fromY = atY;
      for (int i = 1; i <= PIECES; i++) {
        double t = (double) i / PIECES;
        double u = 1 - t;
        line(
            u * u * fromX + 2 * u * t * controlX + t * t * x,
            u * u * fromY + 2 * u * t * controlY + t * t * y);
      }
    }

    void close() {
      line(startX, startY);
    }

    /** A piece within one row: {@code high} of the row, from one x to the other. */
    private void span(int row, double fromX, double toX, double high) {
      double left = Math.max(0, Math.min(width, Math.min(fromX, toX)));
      double right = Math.max(0, Math.min(width, Math.max(fromX, toX)));
      int first = (int) left;
      int last = (int) right;
      int at = row * stride;
      if (first == last) {
        add(at, first, high, (left + right) / 2 - first);
        return;
      }
      for (int x = first; x <= last; x++) {
        double from = Math.max(left, x);
        double to = Math.min(right, x + 1);
        add(at, x, high * (to - from) / (right - left), (from + to) / 2 - x);
      }
    }

    /** All to the right of the middle is covered: a part of this pixel, and the next ones whole. */
    private void add(int at, int x, double high, double middle) {
      change[at + x] += high * (1 - middle);
      change[at + x + 1] += high * middle;
    }
  }
}
