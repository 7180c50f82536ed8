package dev.dossier.assess.rules.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What stands between quotation marks in a passage, and so is somebody else's. */
public final class Quotation {
  private final List<String> sentences;

  /** Found when somebody asks, which for most passages nobody does. */
  private Optional<Marks> marks = Optional.empty();

  private Quotation(List<String> sentences) {
    this.sentences = sentences;
  }

  /** The quotations of a passage, which may open and close in different sentences. */
  public static Quotation in(List<String> sentences) {
    return new Quotation(List.copyOf(sentences));
  }

  /** Whether this offset in a sentence lies inside a quotation. */
  public boolean holds(int sentence, int offset) {
    if (marks.isEmpty()) {
      marks = Optional.of(Marks.in(sentences));
    }
    return marks.get().surround(sentence, offset);
  }

  /** Where the marks stand in the passage as one text. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and of one passage after the other
  private record Marks(int[] starts, int[] straight, int[] opening, int[] closing) {
    static Marks in(List<String> sentences) {
      int[] starts = new int[sentences.size()];
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < starts.length; i++) {
        starts[i] = text.length();
        text.append(sentences.get(i)).append(' ');
      }
      String whole = text.toString();
      return new Marks(starts, places(whole, '"'), places(whole, '“'), places(whole, '”'));
    }

    boolean surround(int sentence, int offset) {
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

    private static int[] places(String text, char mark) {
      IntStream.Builder places = IntStream.builder();
      for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        places.add(at);
      }
      return places.build().toArray();
    }
  }
}
