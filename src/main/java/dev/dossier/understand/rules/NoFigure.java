package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** An outcome that says nothing that could be counted. */
public record NoFigure() implements Rule {

  @Override
  public String id() {
    return "format/no-figure";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** The outcome has neither a change, nor a value, nor a value model. */
  public Finding at(Place place) {
    return finding(
        place,
        "this outcome has no figure",
        "Add `from:` and `to:`, or `value:`, or `value-model:` with its `inputs:`.");
  }

  /** The outcome has one half of a change. */
  public Finding half(Place place, String has, String lacks) {
    return finding(
        place,
        Quoted.text(has) + " stands without " + Quoted.text(lacks) + ", so nothing can be computed",
        "Add " + Quoted.text(lacks + ": …") + ", or state the result alone as `value:`.");
  }
}
