package dev.dossier.assess.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of rules over a package.
 *
 * @param checks the rules, each run once
 */
public record Examination(List<Check> checks) {
  public Examination {
    checks = List.copyOf(checks);
  }

  /** An examination by every rule there is. */
  public static Examination full() {
    return new Examination(Checks.all());
  }

  /** Everything the rules find, with what the files set aside marked as such. */
  public Findings of(Review review) {
    List<Finding> findings =
        checks.parallelStream().flatMap(check -> found(check, review).stream()).toList();
    return Waivers.of(review.pack()).applyTo(new Findings(findings));
  }

  private static List<Finding> found(Check check, Review review) {
    List<Finding> found = new ArrayList<>();
    check.check(review, found::add);
    return found;
  }
}
