package dev.dossier.playbook.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** Bands that do not begin at 0, or do not rise. */
public record LadderBands() implements Rule {

  @Override
  public String id() {
    return "format/ladder-bands";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** The first band begins higher than at 0. */
  public Finding first(Place place, String id) {
    return finding(
        place,
        "a score below the band " + Quoted.text(id) + " lies in no band",
        "Let the first band begin `from: 0`.");
  }

  /** A band begins no higher than the one before it. */
  public Finding order(Place place, String id, String before) {
    return finding(
        place,
        "the band " + Quoted.text(id) + " does not begin above " + Quoted.text(before),
        "List the bands from the lowest to the highest, each with a higher `from:`.");
  }
}
