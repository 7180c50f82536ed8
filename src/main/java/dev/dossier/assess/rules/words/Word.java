package dev.dossier.assess.rules.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a sentence: letters and digits, with the apostrophes inside it.
 *
 * @param text as written
 * @param from where it begins in the sentence
 * @param to where it ends, exclusive
 */
public record Word(String text, int from, int to) {
  private static final String OPENING = "{{";
  private static final String CLOSING = "}}";

  /** The words of a sentence; hyphens part words, and a computed figure is none. */
  public static List<Word> in(String sentence) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      int end = sentence.startsWith(OPENING, at) ? afterPlaceholder(sentence, at) : at;
      if (end > at) {
        at = end;
        continue;
      }
      end = endOfWord(sentence, at);
      if (end > at) {
        words.add(new Word(sentence.substring(at, end), at, end));
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  /** How many words a reader counts: whatever stands between spaces and holds a letter or digit. */
  public static int count(String sentence) {
    int count = 0;
    boolean counted = false;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        counted = true;
        count++;
      }
    }
    return count;
  }

  /** The index of the last of these words that begins at or before an offset; -1 for none. */
  static int lastAt(List<Word> words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).from() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The word in lower case, with a plain apostrophe. */
  public String plain() {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.indexOf('’') < 0 ? lower : lower.replace('’', '\'');
  }

  private static int afterPlaceholder(String sentence, int at) {
    int close = sentence.indexOf(CLOSING, at);
    return close < 0 ? at : close + CLOSING.length();
  }

  private static int endOfWord(String sentence, int from) {
    int at = from;
    while (at < sentence.length()) {
      char c = sentence.charAt(at);
      boolean inside =
          Character.isLetterOrDigit(c)
              || (at > from
                  && (c == '\'' || c == '’')
                  && at + 1 < sentence.length()
                  && Character.isLetter(sentence.charAt(at + 1)));
      if (!inside) {
        return at;
      }
      at++;
    }
    return at;
  }
}
