package dev.dossier.assess.rules.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Short forms in capital letters.
 *
 * @param common those that need no explanation
 * @param vendors makers whose name in front makes a short form a product's name
 */
public record Acronyms(Set<String> common, Set<String> vendors) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@#&/_.'’-])([A-Z][A-Z&]{1,5})s?"
              + "(?![\\p{L}\\p{N}_&@]|-[A-Z]|\\.[A-Za-z0-9])");
  private static final Pattern NAMED = Pattern.compile("@([A-Z]{2,6})\\b");
  private static final Pattern IN_PARENTHESES =
      Pattern.compile(
          "\\(\\s*(?:the\\s+)?[\"“]?([A-Z][A-Z0-9&]{1,5})s?[\"”]?\\s*(?:\\)|[,;:–-]\\s*[a-z])");

  /** Short forms that are mere examples of what stands before the parenthesis. */
  private static final Pattern EXAMPLES =
      Pattern.compile(
          "\\([A-Z][A-Z0-9&]{1,5}s?(?:(?:,|,? and|,? or|/)\\s*[A-Z][A-Z0-9&]{1,5}s?)+\\)");

  private static final Pattern BEFORE_PARENTHESES =
      Pattern.compile("\\b([A-Z][A-Z&]{1,5})s?\\s+\\((?=[^)]*[a-z]{2})");
  private static final Pattern IN_PASSING =
      Pattern.compile(
          "\\bor\\s+([A-Z][A-Z&]{1,5})s?\\b(?=\\s*[,.;)])"
              + "|\\b([A-Z][A-Z&]{1,5})s?, (?:an?|the|our|which|that is|i\\.e\\.|meaning) "
              + "|\\b([A-Z][A-Z&]{1,5})s?,?\\s+"
              + "(?:short for|stands for|which is short for|meaning)\\b");

  /** A town and a comma before two letters: the letters are a country's or a state's. */
  private static final Pattern AFTER_A_TOWN = Pattern.compile("\\b\\p{Lu}\\p{L}+,$");

  private static final Pattern ROMAN = Pattern.compile("[IVX]+");

  /** Vowels and consonants by turns, as in a word that is spoken: a name, or shouted. */
  private static final Pattern SPOKEN =
      Pattern.compile("(?=.{4})[^AEIOUY]{0,2}(?:[AEIOUY]{1,2}[^AEIOUY]{1,2})+[AEIOUY]{0,2}");

  /** Short forms named as mere examples. */
  private static final Pattern FOR_EXAMPLE =
      Pattern.compile(
          "(?:e\\.g\\.|for example|such as),?\\s[A-Z][A-Z0-9&]{1,5}s?"
              + "(?:,? (?:and |or )?[A-Z][A-Z0-9&]{1,5}s?)*");

  private static final double SHOUTED = 0.6;
  private static final int LONGEST = 6;

  /** So many characters before a short form can tell what it is part of. */
  private static final int NEARBY = 60;

  public Acronyms {
    common = Set.copyOf(common);
    vendors = Set.copyOf(vendors);
  }

  /** A short form and where it stands in its sentence. */
  public record Use(String name, int from, int to) {}

  /** The lists that come with the program. */
  public static Acronyms bundled() {
    Set<String> common =
        Lines.of("acronyms").stream()
            .flatMap(line -> Word.in(line).stream())
            .map(Word::text)
            .collect(Collectors.toSet());
    return new Acronyms(common, Set.copyOf(Lines.of("vendors")));
  }

  /** Every short form of a text; the name is without the s of a plural. */
  public static List<Use> in(String text) {
    List<Use> uses = new ArrayList<>();
    if (!hasCapitals(text)) {
      return uses;
    }
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      uses.add(new Use(matcher.group(1), matcher.start(1), matcher.end(1)));
    }
    return uses;
  }

  /** The short forms of a sentence that a reader may not know. */
  public List<Use> unknownIn(String sentence) {
    List<Use> unknown =
        in(sentence).stream()
            .filter(use -> !isKnown(use.name()) && !namesProduct(sentence, use))
            .toList();
    if (unknown.isEmpty() || isShouted(sentence)) {
      return List.of();
    }
    List<Word> words = Word.in(sentence);
    return unknown.stream().filter(use -> !isShouted(words, use)).toList();
  }

  /** The short forms that a sentence explains, or shows to be names. */
  public Set<String> explainedIn(String sentence) {
    Set<String> explained = new HashSet<>();
    if (!hasCapitals(sentence)) {
      return explained;
    }
    for (Pattern pattern : List.of(IN_PARENTHESES, BEFORE_PARENTHESES, IN_PASSING, NAMED)) {
      Matcher matcher = pattern.matcher(sentence);
      while (matcher.find()) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
          if (matcher.group(group) != null) {
            explained.add(matcher.group(group));
          }
        }
      }
    }
    List.of(EXAMPLES, FOR_EXAMPLE)
        .forEach(
            examples ->
                examples
                    .matcher(sentence)
                    .results()
                    .flatMap(result -> in(result.group()).stream())
                    .map(Use::name)
                    .forEach(explained::add));
    return explained;
  }

  /** Whether two capitals stand together anywhere: most sentences need no closer look. */
  private static boolean hasCapitals(String text) {
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean capital = (c >= 'A' && c <= 'Z') || c == '&';
      if (capital && before) {
        return true;
      }
      before = capital;
    }
    return false;
  }

  private boolean isKnown(String name) {
    return common.contains(name)
        || vendors.contains(name)
        || name.contains("&")
        || ROMAN.matcher(name).matches()
        || SPOKEN.matcher(name).matches()
        || Currencies.isCode(name);
  }

  private boolean namesProduct(String sentence, Use use) {
    int start = Math.max(0, use.from() - NEARBY);
    String before = sentence.substring(start, use.from()).stripTrailing();
    String word = before.substring(before.lastIndexOf(' ') + 1);
    return word.startsWith("@")
        || vendors.contains(word)
        || ProperName.goesOn(sentence, use.to())
        || (use.name().length() == 2 && AFTER_A_TOWN.matcher(before).find());
  }

  /** Whether a word beside it is in capitals too and too long to be short for anything. */
  private static boolean isShouted(List<Word> words, Use use) {
    int index = Word.lastAt(words, use.from());
    return (index > 0 && isLoud(words.get(index - 1)))
        || (index + 1 < words.size() && isLoud(words.get(index + 1)));
  }

  private static boolean isLoud(Word word) {
    return word.text().length() > LONGEST && word.text().chars().allMatch(Character::isUpperCase);
  }

  private static boolean isShouted(String sentence) {
    long letters = sentence.chars().filter(Character::isLetter).count();
    long capitals = sentence.chars().filter(Character::isUpperCase).count();
    boolean nothingElse = sentence.equals(sentence.toUpperCase(Locale.ROOT));
    return nothingElse || capitals > SHOUTED * letters;
  }
}
