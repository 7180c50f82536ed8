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
import java.util.ArrayList;
import java.util.List;
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
      List<Found> matches = matches(passage.sentences());
      // Most passages have no such word, and then nobody asks what is quoted in them.
      if (!matches.isEmpty()) {
        Quotation quotation =
            Quotation.in(passage.sentences().stream().map(Sentence::text).toList());
        matches.stream()
            .filter(match -> !excused(match, text, quotation))
            .map(this::finding)
            .forEach(found);
      }
    }
  }

  /**
   * A word of the list in a passage.
   *
   * @param index which of the passage's sentences it stands in
   */
  record Found(Sentence sentence, int index, Lexicon.Match match) {}

  private List<Found> matches(List<Sentence> sentences) {
    List<Found> matches = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (Lexicon.Match match : lexicon().in(sentences.get(i).text())) {
        matches.add(new Found(sentences.get(i), i, match));
      }
    }
    return matches;
  }

  private static boolean excused(Found found, Text text, Quotation quotation) {
    int from = found.match().from();
    int to = found.match().to();
    return quotation.holds(found.index(), from)
        || ProperName.holds(found.sentence().text(), from, to)
        || text.isLinked(found.sentence(), from, to);
  }

  private Finding finding(Found found) {
    Lexicon.Match match = found.match();
    return finding(
        found.sentence().place(match.from(), match.to()),
        Quoted.text(match.text()) + " " + fault(),
        asSentence(match.remedy()));
  }

  private static String asSentence(String order) {
    return order.substring(0, 1).toUpperCase(Locale.ROOT) + order.substring(1) + ".";
  }
}
