package dev.dossier.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Whether a picture of a page looks as it did.
 *
 * <p>What is kept and compared are the mean colours of squares, so that another release of a
 * browser, which draws the edges of letters a little differently, makes no difference, while
 * another colour, size or distance does.
 */
public final class Likeness {
  /** Pixels of a square's side. */
  private static final int SQUARE = 8;

  /** By how many of 255 steps of red, green or blue a square may differ. */
  private static final int TOLERANCE = 14;

  /**
   * By how much the differences of two colours may differ: less, since the edges of letters are
   * grey.
   */
  private static final int HUE = 6;

  private Likeness() {}

  /** A picture made of the mean colours of its squares. */
  public static BufferedImage coarse(BufferedImage picture) {
    BufferedImage coarse =
        new BufferedImage(
            picture.getWidth() / SQUARE, picture.getHeight() / SQUARE, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < coarse.getHeight(); y++) {
      for (int x = 0; x < coarse.getWidth(); x++) {
        coarse.setRGB(x, y, mean(picture, x * SQUARE, y * SQUARE));
      }
    }
    return coarse;
  }

  private static int mean(BufferedImage picture, int left, int top) {
    int[] sums = new int[3];
    for (int pixel :
        picture.getRGB(left, top, SQUARE, SQUARE, new int[SQUARE * SQUARE], 0, SQUARE)) {
      for (int i = 0; i < 3; i++) {
        sums[i] += (pixel >> (8 * i)) & 0xff;
      }
    }
    int all = SQUARE * SQUARE;
    return ((sums[2] / all) << 16) | ((sums[1] / all) << 8) | (sums[0] / all);
  }

  /** The share of squares that differ, from 0 to 1; 1 if the sizes do. */
  public static double difference(BufferedImage one, BufferedImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return 1;
    }
    int different = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        different += differ(one.getRGB(x, y), other.getRGB(x, y)) ? 1 : 0;
      }
    }
    return (double) different / (one.getWidth() * one.getHeight());
  }

  private static boolean differ(int one, int other) {
    int red = channel(one, 16) - channel(other, 16);
    int green = channel(one, 8) - channel(other, 8);
    int blue = channel(one, 0) - channel(other, 0);
    return Math.max(Math.abs(red), Math.max(Math.abs(green), Math.abs(blue))) > TOLERANCE
        || Math.max(Math.abs(red - green), Math.abs(green - blue)) > HUE;
  }

  private static int channel(int colour, int shift) {
    return (colour >> shift) & 0xff;
  }

  /** Leaves the expected picture, the actual one and their difference in a file, side by side. */
  public static void show(BufferedImage expected, BufferedImage actual, Path file)
      throws IOException {
    int width = Math.max(expected.getWidth(), actual.getWidth());
    int height = Math.max(expected.getHeight(), actual.getHeight());
    BufferedImage shown = new BufferedImage(3 * width * 4, height * 4, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < shown.getHeight(); y++) {
      for (int x = 0; x < shown.getWidth(); x++) {
        int row = y / 4;
        int column = x / 4 % width;
        int one = at(expected, column, row);
        int other = at(actual, column, row);
        int part = x / 4 / width;
        int both = differ(one, other) ? 0xd02020 : 0xf4f4f4;
        shown.setRGB(x, y, part == 0 ? one : part == 1 ? other : both);
      }
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageIO.write(shown, "png", file.toFile());
  }

  private static int at(BufferedImage picture, int x, int y) {
    return x < picture.getWidth() && y < picture.getHeight() ? picture.getRGB(x, y) : 0;
  }
}
