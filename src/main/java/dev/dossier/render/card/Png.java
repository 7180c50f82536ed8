package dev.dossier.render.card;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Pictures with a palette, as PNG files (ISO/IEC 15948). */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int DEPTH = 8;
  private static final int INDEXED = 3;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Png() {}

  /**
   * A picture as a file.
   *
   * @param palette at most 256 colours, as 0xRRGGBB
   * @param pixels one colour's number for each pixel, row by row
   */
  static byte[] of(int width, int height, int[] palette, byte[] pixels) {
    Png png = new Png();
    png.out.writeBytes(SIGNATURE);
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    header.writeBytes(number(width));
    header.writeBytes(number(height));
    header.writeBytes(new byte[] {DEPTH, INDEXED, 0, 0, 0});
    png.chunk("IHDR", header.toByteArray());
    byte[] colours = new byte[3 * palette.length];
    for (int i = 0; i < colours.length; i++) {
      colours[i] = (byte) (palette[i / 3] >> (16 - 8 * (i % 3)));
    }
    png.chunk("PLTE", colours);
    int row = width + 1;
    byte[] rows = new byte[row * height];
    for (int y = 0; y < height; y++) {
      System.arraycopy(pixels, y * width, rows, y * row + 1, width);
    }
    png.chunk("IDAT", Deflated.of(rows, row));
    png.chunk("IEND", new byte[0]);
    return png.out.toByteArray();
  }

  private void chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeBytes(number(data.length));
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(number((int) check.getValue()));
  }

  /** Four bytes, the highest first. */
  private static byte[] number(int value) {
    return new byte[] {
      (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value
    };
  }
}
