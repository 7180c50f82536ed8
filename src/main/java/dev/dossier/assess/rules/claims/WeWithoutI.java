package dev.dossier.assess.rules.claims;

import dev.dossier.assess.rules.ProseCheck;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.Text;
import dev.dossier.assess.rules.words.Word;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Severity;
import dev.dossier.model.Prose.Passage;
import dev.dossier.model.Prose.Sentence;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** "We" without "I" hides what the candidate did. */
public final class WeWithoutI implements ProseCheck {

  private static final Set<String> TEAM = Set.of("team", "group", "squad", "crew");
  private static final Set<String> ME = Set.of("me", "my", "mine", "myself");

  @Override
  public String id() {
    return "claims/we-without-i";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void read(Text text, Review review, Consumer<Finding> found) {
    if (text.kind() != Text.Kind.EVIDENCE) {
      return;
    }
    @Nullable Place we = null;
    for (Sentence sentence : told(text)) {
      List<Word> words = Word.in(sentence.text());
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        if (isI(word)) {
          return;
        }
        if (we == null && isWe(words, i) && !text.isLinked(sentence, word.from(), word.to())) {
          we = sentence.place(word.from(), word.to());
        }
      }
    }
    if (we != null) {
      found.accept(
          finding(
              we,
              "the text says what “we” did and never what “I” did",
              "Name your own part in the first person, and say whose the rest was."));
    }
  }

  /** Action and result where the file has such sections, or else the whole of it. */
  private static List<Sentence> told(Text text) {
    List<Passage> parts = Stream.concat(text.action().stream(), text.result().stream()).toList();
    return (parts.isEmpty() ? text.running() : parts)
        .stream().flatMap(passage -> passage.sentences().stream()).toList();
  }

  private static boolean isI(Word word) {
    return stem(word.text()).equals("I") || ME.contains(word.plain());
  }

  /** "We", or "our team"; a thing that is "ours" says nothing of who did it. */
  private static boolean isWe(List<Word> words, int index) {
    String word = stem(words.get(index).plain());
    return word.equals("we")
        || (word.equals("our")
            && index + 1 < words.size()
            && TEAM.contains(stem(words.get(index + 1).plain())));
  }

  /** The word without what an apostrophe adds: "we've" is "we". */
  private static String stem(String word) {
    String plain = word.replace('’', '\'');
    int apostrophe = plain.indexOf('\'');
    return apostrophe < 0 ? plain : plain.substring(0, apostrophe);
  }
}
