package dev.dossier.assess.rules;

import dev.dossier.finding.Finding;
import dev.dossier.model.CommitRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A package whose evidence names the commit {@code pay#7}, which somebody has looked up. */
public final class Looked {
  private Looked() {}

  /** What a rule finds when the commit does not exist. */
  public static List<Finding> upInVain(Check rule) {
    return found(rule, Map.of("pay#7", Optional.empty()));
  }

  /** What a rule finds when the commit is of this day. */
  public static List<Finding> up(Check rule, boolean byCandidate, String day) {
    CommitRecord commit =
        new CommitRecord(byCandidate, List.of("Jo Boss"), List.of(LocalDate.parse(day)));
    return found(rule, Map.of("pay#7", Optional.of(commit)));
  }

  /** What a rule finds when nobody has looked. */
  public static List<Finding> not(Check rule) {
    return found(rule, Map.of());
  }

  private static List<Finding> found(Check rule, Map<String, Optional<CommitRecord>> commits) {
    Review review =
        Given.aPackage()
            .evidence("period: 2025-01..2025-06\ncommits: [\"pay#7\", \"other#1\"]")
            .review()
            .knowing(commits);
    List<Finding> found = new ArrayList<>();
    rule.check(review, found::add);
    return found;
  }
}
