package dev.dossier.playbook.plan;

import java.util.List;

/** The order in which somebody who is short of time wants to hear it. */
public record Narrative(Heading heading, List<Advice> steps) {
  public Narrative {
    steps = List.copyOf(steps);
  }
}
