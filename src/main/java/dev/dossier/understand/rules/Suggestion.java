package dev.dossier.understand.rules;

import dev.dossier.finding.Nearest;
import dev.dossier.finding.Quoted;
import java.util.Collection;

/** What to write instead of a name that nobody knows. */
final class Suggestion {
  private static final int MOST = 24;

  private Suggestion() {}

  /** The nearest known name, or else all of them after these words, or else to delete it. */
  static String of(String name, Collection<String> known, String introduction) {
    return Nearest.to(name, known)
        .map(nearest -> "Did you mean " + Quoted.text(nearest) + "?")
        .orElseGet(() -> all(known, introduction));
  }

  private static String all(Collection<String> known, String introduction) {
    if (known.isEmpty()) {
      return "Delete it: there is none to name.";
    }
    var names = known.stream().sorted().map(Quoted::text).toList();
    return introduction
        + " "
        + String.join(", ", names.subList(0, Math.min(MOST, names.size())))
        + (names.size() > MOST ? " and " + (names.size() - MOST) + " more." : ".");
  }
}
