package dev.dossier.assess.rules.reference;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.NamedCommit;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import java.util.function.Consumer;

/** A commit that its repository does not have proves nothing. */
public final class UnknownCommit implements Check {

  @Override
  public String id() {
    return "reference/unknown-commit";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    NamedCommit.of(review).stream()
        .filter(named -> named.commit().isEmpty())
        .forEach(
            named ->
                found.accept(
                    finding(
                        named.place(),
                        Quoted.text(named.name()) + " is in no repository that was looked into",
                        "Correct it, or fetch what is missing there.")));
  }
}
