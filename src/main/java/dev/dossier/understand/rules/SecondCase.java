package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** A second file that claims to be the case. */
public record SecondCase() implements Rule {

  @Override
  public String id() {
    return "format/second-case";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** The file at the place says {@code type: promotion} and is not the one that may. */
  public Finding at(Place place, String file) {
    return finding(
        place,
        "only one file is the case, and that is `" + file + "`",
        "Give this file another `type:`, or delete it.");
  }
}
