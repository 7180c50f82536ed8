package dev.dossier.assess.rules.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A guess at whether a text is English, from its script and its little words. */
public final class Language {
  private static final String ENGLISH = "en";
  private static final double MOSTLY = 0.9;

  /** After so many words the language of a text is known. */
  private static final int ENOUGH = 200;

  private static final Map<String, Set<String>> LITTLE_WORDS = read();

  private Language() {}

  /**
   * Whether these sentences can be read as English: mostly Latin letters, and no other language
   * whose little words occur more often than those of English. Too little text to tell is English.
   */
  public static boolean isEnglish(List<String> sentences) {
    List<String> latin = sentences.stream().filter(Language::isLatin).toList();
    if (latin.isEmpty()) {
      return false;
    }
    Map<String, Integer> counts = new HashMap<>();
    latin.stream()
        .flatMap(sentence -> Word.in(sentence).stream())
        .limit(ENOUGH)
        .flatMap(word -> LITTLE_WORDS.getOrDefault(word.plain(), Set.of()).stream())
        .forEach(language -> counts.merge(language, 1, Integer::sum));
    int english = counts.getOrDefault(ENGLISH, 0);
    return counts.values().stream().allMatch(count -> count <= english);
  }

  /** Whether at least nine letters in ten are Latin ones. */
  public static boolean isLatin(String sentence) {
    int letters = 0;
    int latin = 0;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (isLatin(c)) {
        latin++;
        letters++;
      } else if (Character.isLetter(c) || isMark(c)) {
        letters++;
      }
    }
    return letters == 0 || latin >= MOSTLY * letters;
  }

  /** Vowel signs and tone marks are letters to those who write with them. */
  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '\u00c0' && c <= '\u024f' && c != '\u00d7' && c != '\u00f7');
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : Lines.of("languages")) {
      int colon = line.indexOf(':');
      String language = line.substring(0, colon);
      for (Word word : Word.in(line.substring(colon + 1))) {
        words.computeIfAbsent(word.plain(), w -> new HashSet<>()).add(language);
      }
    }
    return Map.copyOf(words);
  }
}
