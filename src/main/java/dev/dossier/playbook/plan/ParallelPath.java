package dev.dossier.playbook.plan;

import java.util.List;
import java.util.Optional;

/**
 * Talks elsewhere, which are nobody's business but the candidate's.
 *
 * @param targets what to look at; may be empty
 * @param afterMonths months at the current level before it begins
 * @param interviewsPerQuarter how many to take
 * @param uses what it is good for
 */
public record ParallelPath(
    Heading heading,
    String targets,
    Optional<Integer> afterMonths,
    Optional<Range> interviewsPerQuarter,
    List<Advice> uses) {
  public ParallelPath {
    uses = List.copyOf(uses);
  }
}
