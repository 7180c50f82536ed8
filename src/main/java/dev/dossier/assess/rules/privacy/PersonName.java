package dev.dossier.assess.rules.privacy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name, and the ways in which a text may say it.
 *
 * @param pattern finds the full name in any letter case and with any separator, and the family name
 *     behind an initial or a title
 */
record PersonName(String written, Pattern pattern) {
  private static final String EDGE = "(?<![\\p{L}\\p{N}])";
  private static final String END = "(?![\\p{L}\\p{N}])";
  private static final String BETWEEN = "[\\s._\\u00a0-]{1,3}";
  private static final int SHORTEST = 3;

  /** Words of a role: "Platform Manager" is nobody's name. */
  private static final Set<String> ROLES =
      Set.of(
          "manager",
          "director",
          "lead",
          "leader",
          "head",
          "chief",
          "officer",
          "president",
          "vice",
          "vp",
          "svp",
          "evp",
          "ceo",
          "cto",
          "cio",
          "coo",
          "cfo",
          "cpo",
          "engineer",
          "engineering",
          "architect",
          "principal",
          "staff",
          "senior",
          "editor",
          "owner",
          "partner",
          "sponsor",
          "mentor",
          "peer",
          "team",
          "committee",
          "board",
          "chair",
          "analyst",
          "designer",
          "scientist",
          "recruiter",
          "counsel",
          "product",
          "platform",
          "security",
          "finance",
          "legal",
          "sales");

  /** The name, where the text is one: words with capitals, and none of them of a role. */
  static Optional<PersonName> of(String text) {
    String name = text.strip();
    List<String> words = List.of(name.split("[\\s\\u00a0]+"));
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    boolean role = words.stream().anyMatch(w -> ROLES.contains(folded(w)));
    boolean capitals = isCapital(first) && isCapital(last);
    if (role || !capitals || letters(name) < SHORTEST || words.size() > 5) {
      return Optional.empty();
    }
    String pattern =
        words.size() == 1
            ? EDGE + quoted(first) + END
            : EDGE
                + "(?:(?iu:"
                + words.stream()
                    .map(PersonName::quoted)
                    .reduce((a, b) -> a + BETWEEN + b)
                    .orElse("")
                + ")|(?:"
                + quoted(first.substring(0, first.offsetByCodePoints(0, 1)))
                + "\\.|Mr\\.?|Ms\\.?|Mrs\\.?|Dr\\.?|Herr|Frau)\\s?"
                + quoted(last)
                + ")"
                + END;
    return Optional.of(new PersonName(name, Pattern.compile(pattern)));
  }

  boolean isSame(String other) {
    return folded().equals(folded(other));
  }

  String folded() {
    return folded(written);
  }

  static String folded(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
        .replaceAll("[\\s\\u00a0]+", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** Scripts without capitals have names all the same. */
  private static boolean isCapital(String word) {
    int c = word.isEmpty() ? ' ' : word.codePointAt(0);
    return Character.isLetter(c) && !Character.isLowerCase(c);
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  /** The word in both Unicode forms: a text may have either. */
  private static String quoted(String word) {
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    return composed.equals(apart)
        ? Pattern.quote(composed)
        : "(?:" + Pattern.quote(composed) + "|" + Pattern.quote(apart) + ")";
  }
}
