package dev.dossier.assess.rules.words;

/** Whether words are a part of somebody's name for something, by their capital letters. */
public final class ProperName {
  private ProperName() {}

  /** Whether a capitalised stretch, not at the sentence's beginning, has a capital beside it. */
  public static boolean holds(String sentence, int from, int to) {
    return from > 0
        && Character.isUpperCase(sentence.charAt(from))
        && (goesOn(sentence, to) || capitalBefore(sentence, from));
  }

  /** Whether the next word begins with a capital and goes on in lower case. */
  static boolean goesOn(String sentence, int to) {
    return to + 2 < sentence.length()
        && sentence.charAt(to) == ' '
        && Character.isUpperCase(sentence.charAt(to + 1))
        && Character.isLowerCase(sentence.charAt(to + 2));
  }

  private static boolean capitalBefore(String sentence, int from) {
    int end = from - 1;
    if (sentence.charAt(end) != ' ' || end == 0 || !Character.isLetter(sentence.charAt(end - 1))) {
      return false;
    }
    return Character.isUpperCase(sentence.charAt(sentence.lastIndexOf(' ', end - 1) + 1));
  }
}
