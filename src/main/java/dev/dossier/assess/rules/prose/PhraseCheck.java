package dev.dossier.assess.rules.prose;

import dev.dossier.assess.rules.ProseCheck;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.Text;
import dev.dossier.assess.rules.words.Lexicon;
import dev.dossier.assess.rules.words.ProperName;
import dev.dossier.assess.rules.words.Quotation;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.model.Prose.Passage;
import dev.dossier.model.Prose.Sentence;
import java.util.Locale;
import java.util.function.Consumer;

/** A rule that looks for the words of a list, except where somebody is quoted. */
sealed interface PhraseCheck extends ProseCheck permits Superlative, WeaselWord {
  Lexicon lexicon();

  /** What is wrong with a word of the list, as the end of a sentence that begins with the word. */
  String fault();

  @Override
  default void read(Text text, Review review, Consumer<Finding> found) {
    for (Passage passage : text.running()) {
      Quotation quotation = Quotation.in(passage.sentences().stream().map(Sentence::text).toList());
      for (int i = 0; i < passage.sentences().size(); i++) {
        read(text, passage.sentences().get(i), i, quotation, found);
      }
    }
  }

  private void read(
      Text text, Sentence sentence, int index, Quotation quotation, Consumer<Finding> found) {
    for (Lexicon.Match match : lexicon().in(sentence.text())) {
      if (!quotation.holds(index, match.from())
          && !ProperName.holds(sentence.text(), match.from(), match.to())
          && !text.isLinked(sentence, match.from(), match.to())) {
        found.accept(
            finding(
                sentence.place(match.from(), match.to()),
                Quoted.text(match.text()) + " " + fault(),
                asSentence(match.remedy())));
      }
    }
  }

  private static String asSentence(String order) {
    return order.substring(0, 1).toUpperCase(Locale.ROOT) + order.substring(1) + ".";
  }
}
