package dev.dossier.assess.rules.prose;

import dev.dossier.assess.rules.ProseCheck;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.Text;
import dev.dossier.assess.rules.words.Word;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.model.Prose.Sentence;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A sentence that has to be read twice is read once and misunderstood. */
public final class LongSentence implements ProseCheck {

  private static final int MOST = 30;
  private static final Pattern BULLET = Pattern.compile("[•▶●◦‣]");

  @Override
  public String id() {
    return "prose/long-sentence";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void read(Text text, Review review, Consumer<Finding> found) {
    for (Sentence sentence : text.sentences()) {
      int words = longest(sentence.text());
      if (words > MOST) {
        found.accept(
            finding(
                sentence.place(),
                "this sentence has " + words + " words, and above " + MOST + " readers lose track",
                "Make two of it, each with one thought."));
      }
    }
  }

  /** Words of the longest part between bullets that somebody typed into a paragraph. */
  private static int longest(String sentence) {
    return BULLET
        .splitAsStream(sentence)
        .filter(part -> !isEnumeration(part))
        .mapToInt(Word::count)
        .max()
        .orElse(0);
  }

  /** A row of names is no sentence: a comma after every fourth word, or more. */
  private static boolean isEnumeration(String part) {
    return part.chars().filter(c -> c == ',').count() * 4 >= Word.count(part);
  }
}
