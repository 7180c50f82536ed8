package dev.dossier.assess.rules.words;

import java.util.List;

/** Whether words stand inside quotation marks, and so are somebody else's. */
public final class Quotation {
  private Quotation() {}

  /**
   * Whether an offset in one of a passage's sentences lies between quotation marks, which may open
   * and close in other sentences of the passage.
   *
   * @param sentence index of the sentence
   */
  public static boolean holds(List<String> passage, int sentence, int offset) {
    String text = passage.get(sentence);
    String before =
        String.join(" ", passage.subList(0, sentence)) + " " + text.substring(0, offset);
    String after =
        text.substring(offset)
            + " "
            + String.join(" ", passage.subList(sentence + 1, passage.size()));
    boolean straight = before.chars().filter(c -> c == '"').count() % 2 == 1;
    return (straight && after.indexOf('"') >= 0)
        || before.lastIndexOf('“') > before.lastIndexOf('”');
  }
}
