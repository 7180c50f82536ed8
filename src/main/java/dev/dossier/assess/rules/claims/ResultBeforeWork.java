package dev.dossier.assess.rules.claims;

import dev.dossier.assess.rules.EvidenceCheck;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Evidence;
import dev.dossier.model.Outcome;
import dev.dossier.model.Period;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A result that was measured before the work began cannot come from it. */
public final class ResultBeforeWork implements EvidenceCheck {

  @Override
  public String id() {
    return "claims/result-before-work";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Evidence evidence, Review review, Consumer<Finding> found) {
    for (Outcome outcome : evidence.outcomes()) {
      outcome
          .measured()
          .filter(measured -> end(measured).isBefore(evidence.period().first()))
          .ifPresent(
              measured ->
                  found.accept(
                      finding(
                          evidence.head().positions().value(outcome.path() + ".measured"),
                          Quoted.text(outcome.metric())
                              + " was measured before the work began ("
                              + evidence.period().written()
                              + ")",
                          "Correct `measured:` or `period:`, or give the figure that was measured"
                              + " afterwards.")));
    }
  }

  private static LocalDate end(Period measured) {
    return measured.last().orElse(measured.first());
  }
}
