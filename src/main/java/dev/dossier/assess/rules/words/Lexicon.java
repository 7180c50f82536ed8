package dev.dossier.assess.rules.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list of words and phrases to look for, letter case ignored.
 *
 * <p>A line of the list is one of
 *
 * <ul>
 *   <li>{@code phrase = what to do instead},
 *   <li>{@code phrase ~ what to do instead}: quiet in a sentence that gives a figure,
 *   <li>{@code phrase ? what to do instead}: quiet where names follow, as after "such as",
 *   <li>{@code phrase !}: all right, although a shorter phrase in it is not,
 *   <li>{@code phrase}, where there is nothing more to say.
 * </ul>
 *
 * @param entries phrases by their first word, longest first
 */
public record Lexicon(Map<String, List<Entry>> entries) {
  private static final int UNKNOWN = -2;
  private static final Pattern NAMES_FOLLOW =
      Pattern.compile(
          ":\\s|\\b(?:such as|including|namely|for example)\\b|\\(|\\blike (?=\\p{Lu})|e\\.g\\.");

  public Lexicon {
    entries = Map.copyOf(entries);
  }

  /** When a phrase is worth a word. */
  public enum Mark {
    ALWAYS,
    WITHOUT_FIGURE,
    WITHOUT_NAMES,
    NEVER
  }

  /**
   * A phrase of the list.
   *
   * @param remedy what to do instead, as an order; empty where there is nothing to say
   */
  public record Entry(List<String> words, Mark mark, String remedy) {
    public Entry {
      words = List.copyOf(words);
    }
  }

  /** A phrase found in a sentence, from one offset to another. */
  public record Match(String text, String remedy, int from, int to) {}

  /** A list that comes with the program. */
  public static Lexicon named(String list) {
    return of(Lines.of(list));
  }

  static Lexicon of(List<String> lines) {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (String line : lines) {
      Entry entry = entry(line);
      entries.computeIfAbsent(entry.words().get(0), first -> new ArrayList<>()).add(entry);
    }
    Comparator<Entry> longestFirst =
        Comparator.<Entry>comparingInt(entry -> entry.words().size()).reversed();
    entries.replaceAll((first, list) -> list.stream().sorted(longestFirst).toList());
    return new Lexicon(entries);
  }

  /** The phrases of a sentence that are on the list, in order; they do not overlap. */
  public List<Match> in(String sentence) {
    List<Word> words = Word.in(sentence);
    List<Match> matches = new ArrayList<>();
    Surroundings around = new Surroundings(sentence);
    int i = 0;
    while (i < words.size()) {
      Optional<Entry> entry = at(words, i);
      if (entry.isPresent()
          && around.allow(entry.get().mark(), words.get(i).to())
          && !isCompound(sentence, words.get(i))) {
        matches.add(match(entry.get(), sentence, words, i));
      }
      i += entry.map(e -> e.words().size()).orElse(1);
    }
    return matches;
  }

  private Optional<Entry> at(List<Word> words, int start) {
    for (Entry entry : entries.getOrDefault(words.get(start).plain(), List.of())) {
      if (matches(entry, words, start)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private static boolean matches(Entry entry, List<Word> words, int start) {
    if (start + entry.words().size() > words.size()) {
      return false;
    }
    for (int i = 1; i < entry.words().size(); i++) {
      if (!entry.words().get(i).equals(words.get(start + i).plain())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is the last of a compound, as in "machine-assisted". */
  private static boolean isCompound(String sentence, Word word) {
    return word.from() > 1
        && sentence.charAt(word.from() - 1) == '-'
        && Character.isLetter(sentence.charAt(word.from() - 2));
  }

  /** What else a sentence holds, found out once and only when it matters. */
  private static final class Surroundings {
    private final String sentence;
    private @Nullable Boolean figure;
    private int lastNames = UNKNOWN;

    Surroundings(String sentence) {
      this.sentence = sentence;
    }

    /** Whether a phrase with this mark that ends here is worth a word. */
    boolean allow(Mark mark, int end) {
      return switch (mark) {
        case ALWAYS -> true;
        case WITHOUT_FIGURE -> !givesFigure();
        case WITHOUT_NAMES -> lastNames() < end;
        case NEVER -> false;
      };
    }

    private boolean givesFigure() {
      if (figure == null) {
        figure = GivenFigure.in(sentence);
      }
      return figure;
    }

    private int lastNames() {
      if (lastNames == UNKNOWN) {
        lastNames =
            NAMES_FOLLOW.matcher(sentence).results().mapToInt(r -> r.start()).max().orElse(-1);
      }
      return lastNames;
    }
  }

  private static Match match(Entry entry, String sentence, List<Word> words, int start) {
    int from = words.get(start).from();
    int to = words.get(start + entry.words().size() - 1).to();
    return new Match(sentence.substring(from, to), entry.remedy(), from, to);
  }

  private static Entry entry(String line) {
    int mark = indexOfMark(line);
    String phrase = mark < 0 ? line : line.substring(0, mark);
    String remedy = mark < 0 ? "" : line.substring(mark + 1).strip();
    return new Entry(
        Word.in(phrase).stream().map(Word::plain).toList(), markOf(line, mark), remedy);
  }

  private static Mark markOf(String line, int at) {
    char sign = at < 0 ? '=' : line.charAt(at);
    return switch (sign) {
      case '~' -> Mark.WITHOUT_FIGURE;
      case '?' -> Mark.WITHOUT_NAMES;
      case '!' -> Mark.NEVER;
      default -> Mark.ALWAYS;
    };
  }

  private static int indexOfMark(String line) {
    for (int i = 0; i < line.length(); i++) {
      if ("=~?!".indexOf(line.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
