package dev.dossier.assess.rules.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a sentence, in digits or in words.
 *
 * @param value the number, with its thousands or millions worked in
 * @param step the unit of its last written digit: {@code 43M} is written to the million
 * @param digits whether it is written in digits
 * @param from where it begins in the sentence
 * @param to where it ends, exclusive, with its {@code M} or {@code million}
 */
record Numeral(BigDecimal value, BigDecimal step, boolean digits, int from, int to) {
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,_/#-])"
              + "(\\d{1,3}(?:[,\u00a0\u202f\u2009’'_]\\d{3})+|\\d{1,15})(\\.\\d{1,6})?"
              + "(?:[\\s\u00a0\u202f\u2009-]?((?i:thousand|million|billion|trillion|mio|mn|bn))\\b"
              + "|[\u00a0\u202f\u2009 ]?([kKmMBbTt])(?![\\p{L}\\p{N}]))?"
              + "(?![\\p{L}\\p{N}_]|[.,]\\d)");

  /** Every number of a sentence, in order; dates, versions and names with digits are left out. */
  static List<Numeral> in(String sentence) {
    List<Numeral> numerals = new ArrayList<>(NumberWords.in(sentence));
    Matcher matcher = DIGITS.matcher(sentence);
    while (matcher.find()) {
      numerals.add(of(matcher));
    }
    return numerals;
  }

  private static Numeral of(Matcher matcher) {
    String whole = matcher.group(1).replaceAll("\\D", "");
    String fraction = matcher.group(2) == null ? "" : matcher.group(2);
    BigDecimal scale = scale(matcher);
    BigDecimal number = new BigDecimal(whole + fraction);
    boolean scaled = scale.compareTo(BigDecimal.ONE) > 0;
    BigDecimal step = scaled ? number.ulp() : Rounding.step(number);
    return new Numeral(
        number.multiply(scale), step.multiply(scale), true, matcher.start(), matcher.end());
  }

  private static BigDecimal scale(Matcher matcher) {
    String word = matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
    return word == null ? BigDecimal.ONE : scale(word);
  }

  private static BigDecimal scale(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "k", "thousand" -> BigDecimal.TEN.pow(3);
      case "m", "mn", "mio", "million" -> BigDecimal.TEN.pow(6);
      case "b", "bn", "billion" -> BigDecimal.TEN.pow(9);
      case "t", "trillion" -> BigDecimal.TEN.pow(12);
      default -> BigDecimal.ONE;
    };
  }
}
