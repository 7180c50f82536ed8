package dev.dossier.assess.rules.claims;

import dev.dossier.assess.Reckoning;
import dev.dossier.assess.Valuer;
import dev.dossier.assess.rules.EvidenceCheck;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Evidence;
import dev.dossier.model.Outcome;
import java.util.Locale;
import java.util.function.Consumer;

/** A value model that comes to no result claims nothing. */
public final class ModelInputs implements EvidenceCheck {

  @Override
  public String id() {
    return "claims/model-inputs";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Evidence evidence, Review review, Consumer<Finding> found) {
    Valuer valuer = review.valuer();
    for (Outcome outcome : evidence.outcomes()) {
      valuer
          .reckon(outcome)
          .filter(Reckoning.Fault.class::isInstance)
          .map(Reckoning.Fault.class::cast)
          .filter(fault -> fault.input().isEmpty())
          .ifPresent(
              fault ->
                  found.accept(
                      finding(
                          evidence.head().positions().key(outcome.path() + ".inputs"),
                          "the value model "
                              + Quoted.text(fault.model())
                              + " gives no result: "
                              + asClause(fault.message()),
                          "Correct the inputs, and leave out ranges in which the formula divides"
                              + " by zero.")));
    }
  }

  private static String asClause(String sentence) {
    String start = sentence.substring(0, 1).toLowerCase(Locale.ROOT);
    return start + sentence.substring(1).replaceFirst("\\.$", "");
  }
}
