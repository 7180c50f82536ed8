package dev.dossier.assess.rules.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that looks random and is given to a name such as {@code api_key} or {@code password}.
 *
 * <p>Random is measured as the entropy of its characters, as scanners of source code do.
 */
final class AssignedSecret {
  static final Pattern ASSIGNMENT =
      Pattern.compile(
          "(?i)(?<![a-z0-9])(api[_-]?key|secret(?:[_-]?(?:key|token))?|access[_-]?key|private[_-]?key"
              + "|client[_-]?secret|(?:access|auth|bearer|refresh|session|api)[_-]?token|token"
              + "|passwd|password|passphrase|pwd|credentials?|authorization)[\"'`*_]{0,3}\\s{0,3}(?::=|=>|=|:)\\s{0,3}(?:bearer"
              + " |basic |token )?[\"'`]?([^\\s\"'`,;<>(){}\\[\\]|$]{8,200})");

  /** The last two letters of each of these names. */
  private static final Set<String> ENDINGS =
      Set.of("ey", "et", "en", "wd", "rd", "se", "al", "ls", "on");

  private static final String MARKS = "\"'`*_";

  /** Bits for each character: English words have about 3, hexadecimal digits at most 4. */
  private static final double RANDOM = 3.2;

  private static final double RANDOM_AND_SHORT = 2.75;
  private static final int SHORT = 20;
  private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://.*");

  private AssignedSecret() {}

  static List<Span> in(String text) {
    if (!assignsToAName(text)) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    Matcher matcher = ASSIGNMENT.matcher(text);
    while (matcher.find()) {
      if (isRandom(matcher.group(2))) {
        boolean password = matcher.group(1).toLowerCase(Locale.ROOT).startsWith("pass");
        spans.add(
            new Span(
                matcher.start(2), matcher.end(2), password ? "a password" : "a key or a token"));
      }
    }
    return spans;
  }

  /** Whether a colon or an equals sign follows what a name of a secret ends with. */
  static boolean assignsToAName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == ':' || c == '=') && isEnding(text, beforeSpaces(text, i))) {
        return true;
      }
    }
    return false;
  }

  private static int beforeSpaces(String text, int sign) {
    int last = sign - 1;
    while (last >= 0 && (Character.isWhitespace(text.charAt(last)) || isMark(text, last))) {
      last--;
    }
    return last;
  }

  private static boolean isMark(String text, int at) {
    return MARKS.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isEnding(String text, int last) {
    return last > 0
        && ENDINGS.contains(text.substring(last - 1, last + 1).toLowerCase(Locale.ROOT));
  }

  private static boolean isRandom(String value) {
    boolean digit = value.chars().anyMatch(c -> c >= '0' && c <= '9');
    boolean lower = value.chars().anyMatch(Character::isLowerCase);
    boolean upper = value.chars().anyMatch(Character::isUpperCase);
    if (!digit || !(lower || upper) || isMadeOfWords(value) || ADDRESS.matcher(value).matches()) {
      return false;
    }
    boolean mixed = (lower && upper) || value.chars().anyMatch(c -> "!@#%^&*+~?".indexOf(c) >= 0);
    return value.length() < SHORT
        ? mixed && entropy(value) >= RANDOM_AND_SHORT
        : entropy(value) >= RANDOM;
  }

  /** Names, versions and dates: each part between hyphens and such is a word or a number. */
  private static boolean isMadeOfWords(String value) {
    return Arrays.stream(value.split("[-_./:+]")).allMatch(AssignedSecret::isWordOrNumber);
  }

  private static boolean isWordOrNumber(String part) {
    return part.matches("[A-Za-z]?\\d*|\\p{L}+\\d{0,4}|\\d{1,4}\\p{L}{1,12}");
  }

  private static double entropy(String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    text.codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
    double all = text.codePointCount(0, text.length());
    return counts.values().stream()
        .mapToDouble(n -> -(n / all) * StrictMath.log(n / all) / StrictMath.log(2))
        .sum();
  }
}
