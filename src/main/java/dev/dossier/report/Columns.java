package dev.dossier.report;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How many columns of a terminal a text takes: some characters take two, and marks take none. */
final class Columns {
  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final int EMOJI_STYLE = 0xFE0F;

  /** First and last code point of each stretch that Unicode 14 calls wide or full width. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
    0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1,
    0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
    0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
    0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
    0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E,
    0x3041, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAD9,
    0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x1B2FB, 0x1F004,
    0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F1E6, 0x1F320, 0x1F32D,
    0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0,
    0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF,
    0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4,
    0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5,
    0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C,
    0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
  };

  private Columns() {}

  /** Columns that the text takes. */
  static int of(String text) {
    if (ascii(text)) {
      return text.length();
    }
    return clusters(text).stream().mapToInt(c -> ofCluster(c.group())).sum();
  }

  /** What a reader takes for the characters of a text, one after the other. */
  static List<MatchResult> clusters(String text) {
    return CLUSTER.matcher(text).results().toList();
  }

  /**
   * The part of a text between two columns; a character that is cut in half becomes spaces.
   *
   * @param from first column, counted from 0
   * @param to column after the last
   */
  static String slice(String text, int from, int to) {
    StringBuilder part = new StringBuilder();
    int column = 0;
    for (MatchResult cluster : clusters(text)) {
      int end = column + ofCluster(cluster.group());
      if (column >= from && end <= to) {
        part.append(cluster.group());
      } else {
        part.append(" ".repeat(Math.max(0, Math.min(end, to) - Math.max(column, from))));
      }
      column = end;
    }
    return part.toString();
  }

  /** The text followed by so many spaces that it fills the width. */
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  private static boolean ascii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** What a reader takes for one character is as wide as its widest part. */
  private static int ofCluster(String cluster) {
    return cluster.codePoints().map(Columns::ofCodePoint).max().orElse(0);
  }

  private static int ofCodePoint(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT ->
          c == EMOJI_STYLE ? 2 : 0;
      default -> wide(c) ? 2 : 1;
    };
  }

  private static boolean wide(int c) {
    int at = Arrays.binarySearch(WIDE, c);
    // Between a first and its last the insertion point is odd.
    return at >= 0 || (-at - 1) % 2 == 1;
  }
}
