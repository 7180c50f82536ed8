package dev.dossier.cli;

import dev.dossier.model.Basis;
import dev.dossier.model.ValueInput;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the number that somebody states for an input of a value model: {@code 310}, {@code
 * 310,300..320} or {@code 310,300..320,measured}.
 *
 * @param usual how it is known where the text does not say
 * @param source where a reader can check it
 */
record StatedInput(Basis usual, Optional<String> source) {
  private static final String NUMBER = "[-+]?\\d{1,30}(?:\\.\\d{1,30})?";
  private static final Pattern STATED =
      Pattern.compile("(N)(?:,(N)\\.\\.(N))?(?:,([a-z]+))?".replace("N", NUMBER));

  /**
   * The input of this name.
   *
   * @throws Refusal when the text states no number, or a range that does not hold it
   */
  ValueInput read(String name, String text) throws Refusal {
    Matcher stated = STATED.matcher(text.strip().replaceAll("\\s*(,|\\.\\.)\\s*", "$1"));
    if (!stated.matches()) {
      throw new Refusal(
          "'"
              + text.strip()
              + "' states no number for "
              + name
              + "; write it as 310 without its unit, with a range as 310,300..320, or"
              + " 310,measured.");
    }
    BigDecimal value = new BigDecimal(stated.group(1));
    BigDecimal low = stated.group(2) == null ? value : new BigDecimal(stated.group(2));
    BigDecimal high = stated.group(3) == null ? value : new BigDecimal(stated.group(3));
    if (low.compareTo(value) > 0 || high.compareTo(value) < 0) {
      throw new Refusal(
          name
              + ": "
              + stated.group(1)
              + " does not lie in its range from "
              + low.toPlainString()
              + " to "
              + high.toPlainString()
              + ".");
    }
    Basis basis = stated.group(4) == null ? usual : basis(stated.group(4));
    return new ValueInput(name, value, low, high, basis, source);
  }

  /**
   * How a number is known, by its word.
   *
   * @throws Refusal when there is no such word
   */
  static Basis basis(String word) throws Refusal {
    return Arrays.stream(Basis.values())
        .filter(each -> each.word().equals(word.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "'" + word + "' is no basis; a number is measured, estimated or projected."));
  }
}
