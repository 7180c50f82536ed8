package dev.dossier.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name that a misspelt one most likely stands for. */
public final class Nearest {
  private static final int LONGEST = 64;
  private static final int TOO_FAR = Integer.MAX_VALUE;

  private Nearest() {}

  /**
   * The known name that fewest changes lead to: a letter added, dropped, replaced, or swapped with
   * its neighbour. Nothing when the names have too little in common for a guess.
   */
  public static Optional<String> to(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    String word = plain(name);
    return known.stream()
        .filter(other -> Math.abs(other.length() - word.length()) <= LONGEST / 2)
        .map(other -> new Candidate(other, distanceWithin(word, plain(other))))
        .filter(candidate -> candidate.distance() < TOO_FAR)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  private record Candidate(String name, int distance) {}

  /** The distance if it is allowed; lengths alone often tell that it is not. */
  private static int distanceWithin(String one, String other) {
    int allowed = allowed(one, other);
    if (Math.abs(one.length() - other.length()) > allowed) {
      return TOO_FAR;
    }
    int distance = distance(one, other);
    return distance <= allowed ? distance : TOO_FAR;
  }

  /** A third of the letters may be wrong, and in a short name one. */
  private static int allowed(String one, String other) {
    return Math.max(1, Math.min(one.length(), other.length()) / 3);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /** The Damerau–Levenshtein distance, each stretch changed at most once. */
  static int distance(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[other.length()];
  }
}
