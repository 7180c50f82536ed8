package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** An outcome whose figure comes from two places, which need not agree. */
public record TwoFigures() implements Rule {

  @Override
  public String id() {
    return "format/two-figures";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** A key stands beside a value model, or inputs stand beside no model. */
  public Finding at(Place place, String key, String other) {
    return finding(
        place,
        Quoted.text(key)
            + " stands beside "
            + Quoted.text(other)
            + ", and only one can be the figure",
        "Keep one of the two, or make two outcomes of them.");
  }

  /** A unit stands beside a value model that has another one. */
  public Finding unit(Place place, String stated, String own) {
    return finding(
        place,
        Quoted.text(stated) + " is not the unit of the value model, " + Quoted.text(own),
        "Delete `unit:`: the value model brings its own.");
  }
}
