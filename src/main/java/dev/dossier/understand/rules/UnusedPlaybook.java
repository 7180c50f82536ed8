package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** A playbook in the package that the case does not ask for. */
public record UnusedPlaybook() implements Rule {

  @Override
  public String id() {
    return "reference/unused-playbook";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  /** The file is not the playbook that the case names. */
  public Finding of(String file, String named) {
    return finding(
        Place.startOf(file),
        "this playbook counts for nothing: the case names " + Quoted.text(named),
        "Write `playbook: " + file + "` in `content/promotion.md`, or delete the file.");
  }
}
