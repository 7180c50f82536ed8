package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** A key that a mapping holds twice. */
public record DuplicateKey() implements Rule {

  @Override
  public String id() {
    return "format/duplicate-key";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** The key stands at the place for the second time. */
  public Finding at(Place place, String key, int firstLine) {
    return finding(
        place,
        Quoted.text(key) + " is already set in line " + firstLine,
        "Keep one of the two and delete the other.");
  }
}
