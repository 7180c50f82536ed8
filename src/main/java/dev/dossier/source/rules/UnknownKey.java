package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Nearest;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;
import java.util.Collection;

/** A key that means nothing where it stands. */
public record UnknownKey() implements Rule {

  @Override
  public String id() {
    return "format/unknown-key";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** The key is none of the known ones. */
  public Finding at(Place place, String key, Collection<String> known) {
    return finding(
        place,
        Quoted.text(key) + " is no key that is known here",
        Nearest.to(key, known)
                .map(name -> "Did you mean " + Quoted.text(name) + "?")
                .orElseGet(() -> others(known))
            + " A key of your own begins with `x-`.");
  }

  private static String others(Collection<String> known) {
    return known.isEmpty()
        ? "Delete it."
        : "The known ones are "
            + String.join(", ", known.stream().sorted().map(Quoted::text).toList())
            + ".";
  }
}
