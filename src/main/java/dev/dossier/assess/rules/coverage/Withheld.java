package dev.dossier.assess.rules.coverage;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import java.util.Locale;
import java.util.function.Consumer;

/** With too little covered there is no score to show. */
public final class Withheld implements Check {

  @Override
  public String id() {
    return "coverage/withheld";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    Assessment assessment = review.assessment();
    if (assessment.withheld()) {
      found.accept(
          finding(
              review.caseAt("playbook"),
              String.format(
                  Locale.ROOT,
                  "the score is withheld: evidence covers %d of %d indicators, and %.0f %% are"
                      + " needed",
                  assessment.coverage().evidenced(),
                  assessment.coverage().of(),
                  100 * review.playbook().scoring().withholdBelow()),
              "Add a file for each indicator that you can show something for, starting with the"
                  + " heaviest criterion."));
    }
  }
}
