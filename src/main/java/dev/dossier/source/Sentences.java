package dev.dossier.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts running text into sentences.
 *
 * <p>A full stop ends a sentence only when white space follows, no abbreviation, initial or
 * enumeration precedes, and the next word does not begin in lower case. The marks of scripts that
 * put no space between sentences end one by themselves. Thai, which has no such mark, stays whole.
 */
final class Sentences {
  private static final String SPACED = ".!?…؟۔։።";
  private static final String UNSPACED = "。！？｡।॥།༎။។";
  private static final String CLOSERS = "\"')]}”’»›」』）】";

  /** How far the next word can be from a full stop that does not end a sentence. */
  private static final int FAR = 20;

  /** Never the last word of a sentence. */
  private static final Set<String> TITLES =
      Set.of(
          "e.g", "i.e", "eg", "ie", "dr", "mr", "mrs", "ms", "prof", "vs", "cf", "ca", "approx",
          "fig", "figs", "vol", "pp", "al", "resp", "incl", "excl", "z.b", "d.h", "u.a", "bzw",
          "ggf", "p.ex");

  /** Abbreviations only before a number. */
  private static final Set<String> NUMBERED = Set.of("no", "nos", "nr", "art", "p", "v", "q");

  private final String text;

  private Sentences(String text) {
    this.text = text;
  }

  /** A stretch of the text; white space around it is left out. */
  record Range(int from, int to) {}

  /** The sentences of a text, in order; none when it is blank. */
  static List<Range> in(String text) {
    return new Sentences(text).split();
  }

  private List<Range> split() {
    List<Range> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (SPACED.indexOf(text.charAt(i)) >= 0 || UNSPACED.indexOf(text.charAt(i)) >= 0) {
        int end = closed(i);
        if (ends(start, i, end)) {
          add(sentences, start, end);
          start = end;
        }
        i = end - 1;
      }
    }
    add(sentences, start, text.length());
    return sentences;
  }

  /** The index after a run of marks and whatever closes with them. */
  private int closed(int mark) {
    int end = mark + 1;
    while (end < text.length()
        && (SPACED.indexOf(text.charAt(end)) >= 0
            || UNSPACED.indexOf(text.charAt(end)) >= 0
            || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private boolean ends(int start, int mark, int end) {
    if (end == text.length() || UNSPACED.indexOf(text.charAt(mark)) >= 0) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(end))) {
      return false;
    }
    int next = next(end);
    if (next < 0 || Character.isLowerCase(next)) {
      return next < 0;
    }
    boolean single = text.charAt(mark) == '.' && end == mark + 1;
    return !single || !abbreviates(start, mark, next);
  }

  /** The first letter or digit after an index, or -1 when there is none. */
  private int next(int from) {
    int to = Math.min(text.length(), from + FAR);
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c) || c == '{') {
        return c;
      }
    }
    return -1;
  }

  private boolean abbreviates(int start, int mark, int next) {
    int from = mark;
    while (from > start && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    boolean first = first(start) >= from;
    String word = word(text.substring(from, mark));
    String lower = word.toLowerCase(Locale.ROOT);
    if (TITLES.contains(lower)) {
      return true;
    }
    if (NUMBERED.contains(lower)) {
      return Character.isDigit(next);
    }
    boolean enumerates = first && word.length() <= 3 && digits(word);
    return enumerates || initial(word, first);
  }

  /** Index of the first character of the sentence that begins here. */
  private int first(int start) {
    int at = start;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String word(String token) {
    int from = 0;
    while (from < token.length() && "([{\"'“‘«„".indexOf(token.charAt(from)) >= 0) {
      from++;
    }
    return token.substring(from);
  }

  private static boolean digits(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  /** A single capital such as the J in "J. Smith", or a lone letter that opens an enumeration. */
  private static boolean initial(String word, boolean first) {
    return word.length() == 1
        && Character.isLetter(word.charAt(0))
        && (Character.isUpperCase(word.charAt(0)) || first)
        && !word.equals("I");
  }

  private void add(List<Range> sentences, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Range(from, to));
    }
  }
}
