package dev.dossier.assess.rules.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** A word before a figure that says it is not meant to the digit: "about 40", "more than 40". */
enum Hedge {
  NONE("1", "1"),
  ABOUT("0.95", "1.05"),
  MORE_THAN("1", "1.25"),
  LESS_THAN("0.8", "1");

  private static final Set<String> ABOUT_WORDS =
      Set.of("about", "around", "roughly", "approximately", "circa", "some", "approx", "ca");
  private static final Set<String> MORE_WORDS = Set.of("over", "above", "beyond");
  private static final Set<String> LESS_WORDS = Set.of("almost", "nearly", "under", "below");

  private final BigDecimal least;
  private final BigDecimal most;

  Hedge(String least, String most) {
    this.least = new BigDecimal(least);
    this.most = new BigDecimal(most);
  }

  BigDecimal low(BigDecimal value) {
    return value.multiply(least);
  }

  BigDecimal high(BigDecimal value) {
    return value.multiply(most);
  }

  /** What the one or two words before this offset say. */
  static Hedge before(String sentence, List<Word> words, int offset) {
    int last = Word.lastAt(words, offset - 1);
    if (last < 0) {
      return sentence.startsWith("~", offset - 1) ? ABOUT : NONE;
    }
    String word = words.get(last).plain();
    String two = last > 0 ? words.get(last - 1).plain() + " " + word : word;
    if (ABOUT_WORDS.contains(word) || sentence.startsWith("~", offset - 1)) {
      return ABOUT;
    }
    if (MORE_WORDS.contains(word) || two.equals("more than") || two.equals("at least")) {
      return MORE_THAN;
    }
    boolean less = LESS_WORDS.contains(word);
    return less || two.equals("less than") || two.equals("fewer than") || two.equals("up to")
        ? LESS_THAN
        : NONE;
  }
}
