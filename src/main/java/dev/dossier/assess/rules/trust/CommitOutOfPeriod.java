package dev.dossier.assess.rules.trust;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.NamedCommit;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Period;
import java.util.function.Consumer;

/** A commit from before or after the work belongs to other work. */
public final class CommitOutOfPeriod implements Check {

  @Override
  public String id() {
    return "trust/commit-out-of-period";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    for (NamedCommit named : NamedCommit.of(review)) {
      Period period = named.evidence().period();
      named
          .commit()
          .filter(commit -> commit.days().stream().noneMatch(period::contains))
          .ifPresent(
              commit ->
                  found.accept(
                      finding(
                          named.place(),
                          Quoted.text(named.name())
                              + " is of "
                              + commit.days().get(0)
                              + ", outside the period "
                              + Quoted.text(period.written()),
                          "Correct `period:`, or name a commit of this work.")));
    }
  }
}
