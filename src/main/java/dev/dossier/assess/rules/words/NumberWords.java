package dev.dossier.assess.rules.words;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Numbers written as English words: {@code forty-seven}, {@code two million}. */
final class NumberWords {
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          entry("one", 1),
          entry("two", 2),
          entry("three", 3),
          entry("four", 4),
          entry("five", 5),
          entry("six", 6),
          entry("seven", 7),
          entry("eight", 8),
          entry("nine", 9),
          entry("ten", 10),
          entry("eleven", 11),
          entry("twelve", 12),
          entry("thirteen", 13),
          entry("fourteen", 14),
          entry("fifteen", 15),
          entry("sixteen", 16),
          entry("seventeen", 17),
          entry("eighteen", 18),
          entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private final List<Word> words;
  private final String sentence;
  private int at;

  private NumberWords(String sentence) {
    this.sentence = sentence;
    this.words = Word.in(sentence);
  }

  static List<Numeral> in(String sentence) {
    return new NumberWords(sentence).all();
  }

  private List<Numeral> all() {
    List<Numeral> found = new ArrayList<>();
    while (at < words.size()) {
      int first = at;
      long number = number();
      if (at == first) {
        at++;
      } else {
        found.add(numeral(number, words.get(first).from(), words.get(at - 1).to()));
      }
    }
    return found;
  }

  private static Numeral numeral(long number, int from, int to) {
    BigDecimal value = BigDecimal.valueOf(number);
    return new Numeral(value, Rounding.step(value), false, from, to);
  }

  /** Thousands, millions and what is left over; 0 when no number begins here. */
  private long number() {
    long sum = 0;
    int start = at;
    while (at < words.size()) {
      int before = at;
      long part = hundreds();
      if (at == before) {
        break;
      }
      long scale = at < words.size() && joined() ? scale(words.get(at).plain()) : 1;
      at += scale > 1 ? 1 : 0;
      sum += part * scale;
      if (scale == 1 || !(at < words.size() && joined())) {
        break;
      }
    }
    return at == start ? 0 : sum;
  }

  private long hundreds() {
    long part = tens();
    if (part > 0 && part < 10 && at < words.size() && joined() && is("hundred")) {
      at++;
      return part * 100 + (at < words.size() && joined() ? tens() : 0);
    }
    return part;
  }

  private long tens() {
    String word = words.get(at).plain();
    if (SMALL.containsKey(word)) {
      at++;
      return SMALL.get(word);
    }
    if (!TENS.containsKey(word)) {
      return 0;
    }
    at++;
    boolean more = at < words.size() && joined();
    int unit = more ? SMALL.getOrDefault(words.get(at).plain(), 10) : 10;
    at += unit < 10 ? 1 : 0;
    return (long) TENS.get(word) + (unit < 10 ? unit : 0);
  }

  private boolean is(String word) {
    return words.get(at).plain().equals(word);
  }

  /** Whether nothing but a space or a hyphen stands before this word. */
  private boolean joined() {
    String between = sentence.substring(words.get(at - 1).to(), words.get(at).from());
    return between.equals(" ") || between.equals("-");
  }

  private static long scale(String word) {
    return switch (word) {
      case "thousand" -> 1_000;
      case "million" -> 1_000_000;
      case "billion" -> 1_000_000_000;
      default -> 1;
    };
  }
}
