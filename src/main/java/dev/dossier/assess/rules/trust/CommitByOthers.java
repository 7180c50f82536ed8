package dev.dossier.assess.rules.trust;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.NamedCommit;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import java.util.function.Consumer;

/** A commit that the candidate had no part in is the work of others. */
public final class CommitByOthers implements Check {

  @Override
  public String id() {
    return "trust/commit-by-others";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    for (NamedCommit named : NamedCommit.of(review)) {
      named
          .commit()
          .filter(commit -> !commit.byCandidate())
          .ifPresent(
              commit ->
                  found.accept(
                      finding(
                          named.place(),
                          Quoted.text(named.name())
                              + " is by "
                              + Quoted.text(String.join(", ", commit.authors()))
                              + " and not by the candidate",
                          "Name your own, say in the text what your part in it was, or let"
                              + " `.mailmap` say that an address is yours.")));
    }
  }
}
