package dev.dossier.playbook.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Nearest;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;
import java.util.Collection;

/** A playbook that is neither bundled nor in the package. */
public record UnknownPlaybook() implements Rule {

  @Override
  public String id() {
    return "reference/unknown-playbook";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** The name at the place is none of the known ones. */
  public Finding at(Place place, String name, Collection<String> known) {
    return finding(
        place,
        "there is no playbook " + Quoted.text(name) + ", neither bundled nor in the package",
        Nearest.to(name, known)
            .map(nearest -> "Did you mean " + Quoted.text(nearest) + "?")
            .orElse(
                "Name a YAML file of the package, or a bundled playbook: "
                    + String.join(", ", known.stream().map(Quoted::text).toList())
                    + "."));
  }
}
