package dev.dossier.playbook.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** Weights of criteria that do not add up to 1. */
public record LadderWeights() implements Rule {

  @Override
  public String id() {
    return "format/ladder-weights";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** The weights of the criteria at the place add up to something else. */
  public Finding at(Place place, String sum) {
    return finding(
        place,
        "the weights of the criteria add up to " + sum + ", not to 1",
        "Change the weights so that together they make 1.");
  }
}
