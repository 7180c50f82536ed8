package dev.dossier.assess.rules.privacy;

import dev.dossier.finding.Place;
import dev.dossier.model.Audience;
import dev.dossier.model.Prose.Sentence;

/**
 * A text that readers of a site see.
 *
 * @param audience the widest circle that sees it; never the candidate alone
 * @param text what they read, or what it is made from
 * @param spot where it stands in the package
 */
record Shown(Audience audience, String text, Spot spot) {

  /** Where the characters of a text stand. */
  sealed interface Spot {
    Place place(int from, int to);

    /** All characters stand in one line, one after another. */
    record Line(String text, Place start) implements Spot {
      @Override
      public Place place(int from, int to) {
        int column = start.column() + text.codePointCount(0, from);
        return new Place(
            start.file(), start.line(), column, Math.max(1, text.codePointCount(from, to)));
      }
    }

    /**
     * The text is {@code label: value}, and the value stands there as it is, in quotes, or in some
     * other form in which single characters have no place.
     */
    record Value(String label, String value, Place at) implements Spot {
      @Override
      public Place place(int from, int to) {
        int start = from - label.length();
        int points = value.codePointCount(0, value.length());
        int before = at.length() == points ? 0 : at.length() == points + 2 ? 1 : -1;
        if (before < 0 || start < 0 || to <= from || value.indexOf('\n') >= 0) {
          return at;
        }
        return new Place(
            at.file(),
            at.line(),
            at.column() + before + value.codePointCount(0, start),
            value.codePointCount(start, to - label.length()));
      }
    }

    /** A sentence as a reader hears it. */
    record Spoken(Sentence sentence) implements Spot {
      @Override
      public Place place(int from, int to) {
        return sentence.place(from, to);
      }
    }

    /** The text as a whole stands there, in another form. */
    record Whole(Place at) implements Spot {
      @Override
      public Place place(int from, int to) {
        return at;
      }
    }
  }
}
