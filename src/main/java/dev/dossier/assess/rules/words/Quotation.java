package dev.dossier.assess.rules.words;

/** Whether words in a sentence stand inside quotation marks, and so are somebody else's. */
public final class Quotation {
  private Quotation() {}

  public static boolean holds(String sentence, int offset) {
    String before = sentence.substring(0, offset);
    boolean straight = before.chars().filter(c -> c == '"').count() % 2 == 1;
    return (straight && sentence.indexOf('"', offset) >= 0)
        || before.lastIndexOf('“') > before.lastIndexOf('”');
  }
}
