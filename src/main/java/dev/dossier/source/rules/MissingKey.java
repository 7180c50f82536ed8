package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** A key that must be there and is not. */
public record MissingKey() implements Rule {

  @Override
  public String id() {
    return "format/missing-key";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /**
   * The mapping at the place lacks a key.
   *
   * @param example a value that would do, as it would be written
   */
  public Finding at(Place place, String key, String meaning, String example) {
    String lower = meaning.isEmpty() ? "" : " (" + meaning + ")";
    return finding(
        place,
        Quoted.text(key) + " is missing" + lower,
        example.isEmpty()
            ? "Add " + Quoted.text(key + ":") + " with its value."
            : "Add " + Quoted.text(key + ": " + example) + " with your own value.");
  }
}
