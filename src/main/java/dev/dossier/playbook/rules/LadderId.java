package dev.dossier.playbook.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** Two things of one kind with the same id. */
public record LadderId() implements Rule {

  @Override
  public String id() {
    return "format/ladder-id";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** The id at the place has been given before. */
  public Finding at(Place place, String id, String kind) {
    return finding(
        place,
        "another " + kind + " has the id " + Quoted.text(id) + " already",
        "Give one of the two another id.");
  }
}
