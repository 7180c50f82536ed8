package dev.dossier.assess.rules.budget;

import dev.dossier.assess.rules.words.Word;
import dev.dossier.model.Prose;

/**
 * Pages estimated from words, before anything is laid out.
 *
 * @param words words of running text
 */
record Pages(int words) {
  /** What a page of the promotion document holds at its type size, with headings and margins. */
  static final int WORDS_A_PAGE = 450;

  static Pages of(Prose prose) {
    return new Pages(
        prose.passages().stream()
            .flatMap(passage -> passage.sentences().stream())
            .mapToInt(sentence -> Word.count(sentence.text()))
            .sum());
  }

  Pages plus(Pages other) {
    return new Pages(words + other.words);
  }

  /** Words that do not fit on so many pages; 0 when all do. */
  int over(int pages) {
    return Math.max(0, words - pages * WORDS_A_PAGE);
  }

  /** "1 page", "7 pages". */
  static String count(int pages) {
    return pages == 1 ? "1 page" : pages + " pages";
  }
}
