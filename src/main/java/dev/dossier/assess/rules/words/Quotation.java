package dev.dossier.assess.rules.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What stands between quotation marks in a passage, and so is somebody else's. */
public final class Quotation {
  private final int[] starts;
  private final int[] straight;
  private final int[] opening;
  private final int[] closing;

  private Quotation(int[] starts, String text) {
    this.starts = starts;
    this.straight = marks(text, '"');
    this.opening = marks(text, '“');
    this.closing = marks(text, '”');
  }

  /** The quotations of a passage, which may open and close in different sentences. */
  public static Quotation in(List<String> sentences) {
    int[] starts = new int[sentences.size()];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = text.length();
      text.append(sentences.get(i)).append(' ');
    }
    return new Quotation(starts, text.toString());
  }

  /** Whether this offset in a sentence lies inside a quotation. */
  public boolean holds(int sentence, int offset) {
    int at = starts[sentence] + offset;
    int before = count(straight, at);
    boolean betweenStraight = before % 2 == 1 && before < straight.length;
    int opened = count(opening, at);
    int closed = count(closing, at);
    return betweenStraight
        || (opened > 0 && (closed == 0 || opening[opened - 1] > closing[closed - 1]));
  }

  /** How many marks stand before a position. */
  private static int count(int[] marks, int at) {
    int found = Arrays.binarySearch(marks, at);
    return found < 0 ? -found - 1 : found;
  }

  private static int[] marks(String text, char mark) {
    IntStream.Builder places = IntStream.builder();
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      places.add(at);
    }
    return places.build().toArray();
  }
}
