package dev.dossier.source;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Asterisks and underscores around emphasis, by the rules of CommonMark 0.31: symbols such as
 * currency signs count as punctuation, and runs whose lengths are both multiples of three match.
 *
 * <p>flexmark's own follow an older edition.
 */
final class EmphasisMarks extends EmphasisDelimiterProcessor {
  private final boolean withinWords;

  /**
   * The rules for one mark.
   *
   * @param withinWords whether it works within a word, as asterisks do
   */
  EmphasisMarks(char mark, boolean withinWords) {
    super(mark, false);
    this.withinWords = withinWords;
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    Around around = new Around(before, after, beforeIsWhitespace, afterIsWhiteSpace);
    return around.left() && (withinWords || !around.right() || isPunctuation(before));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    Around around = new Around(before, after, beforeIsWhitespace, afterIsWhiteSpace);
    return around.right() && (withinWords || !around.left() || isPunctuation(after));
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean bothWays = opener.canClose() || closer.canOpen();
    boolean multiples = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    if (bothWays && !multiples && (opener.length() + closer.length()) % 3 == 0) {
      return 0;
    }
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }

  /** What stands on either side of a run of marks. */
  private record Around(String before, String after, boolean gapBefore, boolean gapAfter) {
    boolean left() {
      return !gapAfter && (!isPunctuation(after) || gapBefore || isPunctuation(before));
    }

    boolean right() {
      return !gapBefore && (!isPunctuation(before) || gapAfter || isPunctuation(after));
    }
  }

  private static boolean isPunctuation(String text) {
    return !text.isEmpty()
        && switch (Character.getType(text.codePointAt(0))) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION,
              Character.MATH_SYMBOL,
              Character.CURRENCY_SYMBOL,
              Character.MODIFIER_SYMBOL,
              Character.OTHER_SYMBOL ->
              true;
          default -> false;
        };
  }
}
