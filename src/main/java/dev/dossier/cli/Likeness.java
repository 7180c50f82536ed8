package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;

/**
 * How much of a text is in another one, counted as git does to see whether a file was renamed: in
 * pieces that end with a line, or after 64 octets.
 */
final class Likeness {
  /** From this percentage on git follows a file through a rename; its own limit is 50. */
  static final int FOLLOWED = 55;

  private static final int PIECE = 64;

  private Likeness() {}

  /** From 0 to 100. */
  static int percent(String before, String after) {
    Map<String, Integer> left = pieces(before);
    int same = 0;
    for (Map.Entry<String, Integer> piece : pieces(after).entrySet()) {
      int times = Math.min(piece.getValue(), left.getOrDefault(piece.getKey(), 0));
      same += times * piece.getKey().length();
    }
    int whole = Math.max(before.getBytes(UTF_8).length, after.getBytes(UTF_8).length);
    return whole == 0 ? 100 : same * 100 / whole;
  }

  /** How often each piece is there, an octet of it as one character. */
  private static Map<String, Integer> pieces(String text) {
    String octets = new String(text.getBytes(UTF_8), ISO_8859_1);
    Map<String, Integer> pieces = new HashMap<>();
    int from = 0;
    while (from < octets.length()) {
      int line = octets.indexOf('\n', from) + 1;
      int to = Math.min(line == 0 ? octets.length() : line, from + PIECE);
      pieces.merge(octets.substring(from, to), 1, Integer::sum);
      from = to;
    }
    return pieces;
  }
}
