package dev.dossier.understand.trust;

import java.util.Arrays;

/** Patterns of OpenSSH, in which {@code *} stands for any text and {@code ?} for any character. */
final class Glob {
  private Glob() {}

  /** Whether one of the patterns matches, which stand in a list with commas. */
  static boolean any(String patterns, String text) {
    return Arrays.stream(patterns.split(",")).anyMatch(pattern -> matches(pattern, text));
  }

  /** Whether a pattern matches a text; takes time in proportion to the product of their lengths. */
  static boolean matches(String pattern, String text) {
    boolean[] reached = new boolean[text.length() + 1];
    reached[0] = true;
    for (int p = 0; p < pattern.length(); p++) {
      char c = pattern.charAt(p);
      boolean[] next = new boolean[reached.length];
      for (int i = 0; i < reached.length; i++) {
        if (c == '*') {
          next[i] = reached[i] || (i > 0 && next[i - 1]);
        } else if (i > 0) {
          next[i] = reached[i - 1] && (c == '?' || c == text.charAt(i - 1));
        }
      }
      reached = next;
    }
    return reached[text.length()];
  }
}
