package dev.dossier.playbook.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Strategic projects, and how to choose among them.
 *
 * @param perYear how many to take on in a year
 */
public record Projects(
    Heading heading, Optional<Range> perYear, List<Opening> openings, List<Test> tests) {
  public Projects {
    openings = List.copyOf(openings);
    tests = List.copyOf(tests);
  }

  /**
   * How a strategic project comes up.
   *
   * @param move what to do then
   */
  public record Opening(String id, String title, String move) {}

  /**
   * What makes a project worth taking.
   *
   * @param id what is tested: visibility, impact, complexity, duration or ownership
   * @param question what it must pass, in words
   * @param atLeast the least value that passes
   * @param months the durations that pass
   */
  public record Test(
      String id,
      String title,
      String question,
      Optional<BigDecimal> atLeast,
      Optional<Range> months) {}
}
