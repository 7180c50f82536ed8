package dev.dossier.assess.rules.prose;

import dev.dossier.assess.rules.ProseCheck;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.Text;
import dev.dossier.assess.rules.words.Word;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.model.Prose.Sentence;
import dev.dossier.model.Prose.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence that has to be read twice is read once and misunderstood. */
public final class LongSentence implements ProseCheck {

  private static final int MOST = 30;
  private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\w /-]{0,30}:");
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
      int words = Word.count(sentence.text()) > MOST ? longestPart(sentence) : 0;
      if (words > MOST) {
        found.accept(fault(sentence, words));
      }
    }
    text.head().prose().passages().stream()
        .flatMap(passage -> passage.sentences().stream())
        .filter(sentence -> sentence.text().length() > Text.LONGEST)
        .forEach(sentence -> found.accept(fault(sentence, Word.count(sentence.text()))));
  }

  private Finding fault(Sentence sentence, int words) {
    return finding(
        sentence.place(),
        "this sentence has " + words + " words, and above " + MOST + " readers lose track",
        "Make two of it, each with one thought.");
  }

  private static int longestPart(Sentence sentence) {
    return parts(sentence).mapToInt(LongSentence::words).max().orElse(0);
  }

  /** What bullets part that somebody typed into a paragraph, and lines that begin with a label. */
  private static Stream<String> parts(Sentence sentence) {
    String text = sentence.text();
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < sentence.stretches().size(); i++) {
      Stretch stretch = sentence.stretches().get(i);
      boolean newLine = stretch.start().line() > sentence.stretches().get(i - 1).start().line();
      if (newLine && LABEL.matcher(text).region(stretch.offset(), text.length()).lookingAt()) {
        lines.add(text.substring(start, stretch.offset()));
        start = stretch.offset();
      }
    }
    lines.add(text.substring(start));
    return lines.stream().flatMap(BULLET::splitAsStream);
  }

  /** A row of names is no sentence: a comma after every fourth word, or more. */
  private static int words(String part) {
    int words = Word.count(part);
    long commas = part.chars().filter(c -> c == ',' || c == ';').count();
    return commas * 4 >= words ? 0 : words;
  }
}
