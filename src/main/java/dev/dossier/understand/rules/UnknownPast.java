package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Trust;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Endorsements that count as claimed because the clone does not hold their past. */
public record UnknownPast() implements Rule {

  @Override
  public String id() {
    return "trust/unknown-past";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  /**
   * One finding for all of them, at the first.
   *
   * @param unknown files of endorsements whose past could not be followed to its beginning
   */
  public Optional<Finding> of(Collection<Endorsement> endorsements, Set<String> unknown) {
    List<Endorsement> affected =
        endorsements.stream()
            .filter(e -> e.trust() == Trust.CLAIMED && unknown.contains(e.head().file()))
            .toList();
    String others = affected.size() > 1 ? " and of " + (affected.size() - 1) + " more" : "";
    return affected.stream()
        .findFirst()
        .map(
            first ->
                finding(
                    first.head().positions().value("from"),
                    "this clone is too shallow to tell who wrote these words" + others,
                    "Bring the rest with `git fetch --unshallow`; in a workflow, check out with"
                        + " `fetch-depth: 0`."));
  }
}
