package dev.dossier.render.card;

import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;

/**
 * Bytes made shorter, in the format of zlib (RFC 1950 and 1951).
 *
 * <p>The platform's own compressor may give other bytes with each release. This one knows fixed
 * codes and repetitions of the byte before and of the row above: enough for a drawing.
 */
final class Deflated {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int END = 256;

  /** Above 256, the codes of lengths: where each begins, and how many bits tell how far above. */
  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int bits;
  private int pending;

  private Deflated() {}

  /**
   * Bytes made shorter.
   *
   * @param row length of a row, less than 32 KiB
   */
  static byte[] of(byte[] bytes, int row) {
    Deflated deflated = new Deflated();
    deflated.out.write(0x78);
    deflated.out.write(0x01);
    deflated.put(0b011, 3);
    for (int at = 0; at < bytes.length; ) {
      int before = run(bytes, at, 1);
      int above = run(bytes, at, row);
      int length = Math.max(before, above);
      if (length < SHORTEST) {
        deflated.symbol(bytes[at++] & 0xff);
      } else {
        deflated.repeat(length, before == length ? 1 : row);
        at += length;
      }
    }
    deflated.symbol(END);
    deflated.put(0, 7);
    Adler32 check = new Adler32();
    check.update(bytes);
    for (int shift = 24; shift >= 0; shift -= 8) {
      deflated.out.write((int) (check.getValue() >> shift));
    }
    return deflated.out.toByteArray();
  }

  /** How many bytes from here are the same as those a distance before. */
  private static int run(byte[] bytes, int at, int distance) {
    int length = 0;
    if (at >= distance) {
      int most = Math.min(LONGEST, bytes.length - at);
      while (length < most && bytes[at + length] == bytes[at + length - distance]) {
        length++;
      }
    }
    return length;
  }

  private void repeat(int length, int distance) {
    int code = LENGTHS.length - 1;
    while (LENGTHS[code] > length) {
      code--;
    }
    symbol(END + 1 + code);
    put(length - LENGTHS[code], code < 8 || code == 28 ? 0 : (code - 4) / 4);
    distance(distance);
  }

  /** From 5 on, each power of two has two codes. */
  private void distance(int distance) {
    int less = distance - 1;
    if (less < 4) {
      reversed(less, 5);
      return;
    }
    int extra = 30 - Integer.numberOfLeadingZeros(less);
    reversed(2 * extra + (less >> extra), 5);
    put(less & ((1 << extra) - 1), extra);
  }

  /** A letter, the end, or a length, in the fixed code. */
  private void symbol(int symbol) {
    if (symbol < 144) {
      reversed(0x30 + symbol, 8);
    } else if (symbol < END) {
      reversed(0x190 + symbol - 144, 9);
    } else if (symbol < 280) {
      reversed(symbol - END, 7);
    } else {
      reversed(0xc0 + symbol - 280, 8);
    }
  }

  private void reversed(int code, int length) {
    put(Integer.reverse(code) >>> (32 - length), length);
  }

  private void put(int value, int length) {
    pending |= value << bits;
    bits += length;
    while (bits >= 8) {
      out.write(pending);
      pending >>>= 8;
      bits -= 8;
    }
  }
}
