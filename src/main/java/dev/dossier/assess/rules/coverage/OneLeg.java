package dev.dossier.assess.rules.coverage;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import java.util.Locale;
import java.util.function.Consumer;

/** A case that stands on one file falls with it. */
public final class OneLeg implements Check {

  /** A fall of more than a fifth shows. */
  private static final double LEAST = 0.8;

  @Override
  public String id() {
    return "coverage/one-leg";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    Assessment assessment = review.assessment();
    double rest = assessment.withoutStrongest();
    if (assessment.strongest().isPresent() && rest < LEAST * assessment.score()) {
      found.accept(
          finding(
              review.caseAt("title"),
              String.format(
                  Locale.ROOT,
                  "without %s the score falls from %.1f to %.1f",
                  Quoted.text(assessment.strongest().orElseThrow()),
                  assessment.score(),
                  rest),
              "Strengthen a second file on the same indicators: a source, a recorded endorsement,"
                  + " a figure measured."));
    }
  }
}
