package dev.dossier.cli;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A file name made from a title, in whatever script the title is written. */
final class Slug {
  private static final int LONGEST = 60;

  /** Letters with the marks that some scripts need, and digits. */
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");

  private Slug() {}

  /** Lower-case words joined by hyphens; empty when the title holds no letter and no digit. */
  static String of(String title) {
    String text = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String joined = NO_WORD.matcher(APOSTROPHE.matcher(text).replaceAll("")).replaceAll("-");
    String words = trimmed(joined);
    if (words.codePointCount(0, words.length()) <= LONGEST) {
      return words;
    }
    String cut = words.substring(0, words.offsetByCodePoints(0, LONGEST));
    int hyphen = cut.lastIndexOf('-');
    return trimmed(hyphen > LONGEST / 2 ? cut.substring(0, hyphen) : cut);
  }

  private static String trimmed(String text) {
    return text.replaceAll("^[-\\p{M}]+|-+$", "");
  }
}
