package dev.dossier.playbook.rules;

import dev.dossier.finding.Rule;
import java.util.List;

/** The list of the rules in this package; there is no other. */
public final class PlaybookRules {
  private PlaybookRules() {}

  public static List<Rule> all() {
    return List.of(
        new LadderBands(),
        new LadderChange(),
        new LadderFormula(),
        new LadderId(),
        new LadderOrder(),
        new LadderPages(),
        new LadderWeights(),
        new UnknownPlaybook());
  }
}
