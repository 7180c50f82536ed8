package dev.dossier.playbook.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Nearest;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;
import java.util.Collection;

/** A formula that cannot be read, or that uses a name which is no input. */
public record LadderFormula() implements Rule {

  @Override
  public String id() {
    return "format/ladder-formula";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** The formula cannot be read, for the reason given. */
  public Finding unreadable(Place place, String fault) {
    return finding(
        place,
        "this formula cannot be read: " + fault,
        "Use numbers, names of inputs, `+`, `-`, `*`, `/` and parentheses; a minus between names"
            + " stands between spaces.");
  }

  /** A name in the formula is none of the inputs. */
  public Finding unknown(Place place, String name, Collection<String> inputs) {
    return finding(
        place,
        Quoted.text(name) + " is no input of this value model",
        Nearest.to(name, inputs)
            .map(nearest -> "Did you mean " + Quoted.text(nearest) + "?")
            .orElse("Add it below `inputs:`, or take it out of the formula."));
  }
}
