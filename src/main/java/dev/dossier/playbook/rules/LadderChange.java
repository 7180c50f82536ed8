package dev.dossier.playbook.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Nearest;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;
import java.util.Collection;

/** A change to a ladder that removes what is not there. */
public record LadderChange() implements Rule {

  @Override
  public String id() {
    return "format/ladder-change";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** The id at the place is to be removed and does not exist. */
  public Finding nothingToRemove(Place place, String id, Collection<String> known) {
    return finding(
        place,
        "there is no " + Quoted.text(id) + " here that could be removed",
        Nearest.to(id, known)
            .map(nearest -> "Did you mean " + Quoted.text(nearest) + "?")
            .orElse("Delete this change."));
  }
}
