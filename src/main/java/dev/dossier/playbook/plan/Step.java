package dev.dossier.playbook.plan;

import dev.dossier.playbook.Phrase.Need;
import java.util.List;
import java.util.Optional;

/**
 * Something that the plan advises to do.
 *
 * @param help how, in a sentence; may be empty
 * @param withinDays days that it should take at most
 * @param cadence how often, when it comes again and again
 * @param supports indicators that it leads to evidence for
 * @param needs figures that show that it was done; empty when figures can't tell
 */
public record Step(
    String id,
    String title,
    String help,
    Optional<Integer> withinDays,
    Optional<Cadence> cadence,
    List<String> supports,
    List<Need> needs) {
  public Step {
    supports = List.copyOf(supports);
    needs = List.copyOf(needs);
  }
}
