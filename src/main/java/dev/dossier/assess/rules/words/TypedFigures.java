package dev.dossier.assess.rules.words;

import static java.util.Map.entry;

import dev.dossier.assess.rules.words.TypedFigure.Counts;
import dev.dossier.assess.rules.words.TypedFigure.Sort;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds amounts of money, percentages and counts of heads that were typed into a sentence. Numbers
 * below ten in words belong to the story and not to the figures.
 */
public final class TypedFigures {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final Pattern PERCENT =
      Pattern.compile("[\\s\u00a0\u202f\u2009-]?(?:%|percent\\b|per cent\\b|percentage\\b)");
  private static final Pattern RANGE = Pattern.compile("\\s?[-\u2013\u2014]\\s?[$€£]?\\d");
  private static final Set<String> NOT_BETWEEN =
      Set.of("of", "the", "to", "in", "for", "and", "or", "by", "on", "at", "from", "with", "per");
  private static final Map<String, Sort> NOUNS =
      Map.ofEntries(
          entry("teams", Sort.TEAMS),
          entry("team", Sort.TEAMS),
          entry("squads", Sort.TEAMS),
          entry("engineers", Sort.ENGINEERS),
          entry("engineer", Sort.ENGINEERS),
          entry("developers", Sort.ENGINEERS),
          entry("customers", Sort.CUSTOMERS),
          entry("customer", Sort.CUSTOMERS),
          entry("users", Sort.CUSTOMERS),
          entry("products", Sort.PRODUCTS),
          entry("organizations", Sort.ORGANIZATIONS),
          entry("organisations", Sort.ORGANIZATIONS));

  private final String sentence;
  private final List<Word> words;

  private TypedFigures(String sentence) {
    this.sentence = sentence;
    this.words = Word.in(sentence);
  }

  /** The figures of a sentence, in order. */
  public static List<TypedFigure> in(String sentence) {
    return new TypedFigures(sentence).all();
  }

  private List<TypedFigure> all() {
    List<TypedFigure> figures = new ArrayList<>();
    for (Numeral numeral : Numeral.in(sentence)) {
      boolean partOfStory = !numeral.digits() && numeral.value().compareTo(TEN) < 0;
      boolean partOfRange =
          RANGE.matcher(sentence).region(numeral.to(), sentence.length()).lookingAt();
      if (!partOfStory && !partOfRange) {
        figure(numeral).ifPresent(figures::add);
      }
    }
    return figures.stream().sorted(Comparator.comparingInt(TypedFigure::from)).toList();
  }

  private Optional<TypedFigure> figure(Numeral numeral) {
    return moneyBefore(numeral)
        .or(() -> percent(numeral))
        .or(() -> moneyAfter(numeral))
        .or(() -> heads(numeral));
  }

  private Optional<TypedFigure> moneyBefore(Numeral numeral) {
    int end = beforeSpace(numeral.from());
    String sign = Currencies.signBefore(sentence, end);
    if (!sign.isEmpty()) {
      Counts money = new Counts.Money(Currencies.signed(sign));
      return Optional.of(figure(numeral, money, end - sign.length(), numeral.to()));
    }
    return wordEndingAt(end)
        .filter(word -> !Currencies.named(word).isEmpty() && isCode(word))
        .map(
            word ->
                figure(
                    numeral, new Counts.Money(Currencies.named(word)), word.from(), numeral.to()));
  }

  private Optional<TypedFigure> moneyAfter(Numeral numeral) {
    int start = afterSpace(numeral.to());
    String sign = Currencies.signAt(sentence, start);
    if (!sign.isEmpty()) {
      Counts money = new Counts.Money(Currencies.signed(sign));
      return Optional.of(figure(numeral, money, numeral.from(), start + sign.length()));
    }
    return wordStartingAt(start)
        .filter(word -> !Currencies.named(word).isEmpty())
        .map(
            word ->
                figure(
                    numeral, new Counts.Money(Currencies.named(word)), numeral.from(), word.to()));
  }

  private Optional<TypedFigure> percent(Numeral numeral) {
    Matcher matcher = PERCENT.matcher(sentence).region(numeral.to(), sentence.length());
    return matcher.lookingAt()
        ? Optional.of(figure(numeral, new Counts.Percent(), numeral.from(), matcher.end()))
        : Optional.empty();
  }

  /** A noun that counts heads, at once or after one more word, as in "47 product teams". */
  private Optional<TypedFigure> heads(Numeral numeral) {
    Optional<Word> next = wordStartingAt(afterSpace(numeral.to()));
    Optional<Word> noun = next.filter(this::countsHeads);
    if (noun.isEmpty()) {
      noun =
          next.filter(word -> !NOT_BETWEEN.contains(word.plain()))
              .flatMap(word -> wordStartingAt(afterSpace(word.to())))
              .filter(this::countsHeads);
    }
    return noun.map(
        word ->
            figure(numeral, new Counts.Heads(NOUNS.get(word.plain())), numeral.from(), word.to()));
  }

  private boolean countsHeads(Word word) {
    return NOUNS.containsKey(word.plain());
  }

  private TypedFigure figure(Numeral numeral, Counts counts, int from, int to) {
    BigDecimal half = numeral.step().divide(BigDecimal.valueOf(2));
    Hedge hedge = Hedge.before(sentence, words, from);
    BigDecimal low = hedge.low(numeral.value()).subtract(half);
    BigDecimal high = hedge.high(numeral.value()).add(half);
    String text = sentence.substring(from, to);
    return new TypedFigure(counts, low, numeral.value(), high, text, from, to);
  }

  private int beforeSpace(int at) {
    return at > 0 && isSpace(sentence.charAt(at - 1)) ? at - 1 : at;
  }

  private int afterSpace(int at) {
    boolean space =
        at < sentence.length() && (isSpace(sentence.charAt(at)) || sentence.charAt(at) == '-');
    return space ? at + 1 : at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isCode(Word word) {
    return word.text().equals(word.text().toUpperCase(Locale.ROOT));
  }

  private Optional<Word> wordStartingAt(int offset) {
    return wordAt(offset).filter(word -> word.from() == offset);
  }

  private Optional<Word> wordEndingAt(int offset) {
    return wordAt(offset - 1).filter(word -> word.to() == offset);
  }

  private Optional<Word> wordAt(int offset) {
    int index = Word.lastAt(words, offset);
    return index < 0 ? Optional.empty() : Optional.of(words.get(index));
  }
}
