package dev.dossier.assess.rules.coverage;

import dev.dossier.assess.Assessment.CriterionResult;
import dev.dossier.assess.Assessment.IndicatorResult;
import dev.dossier.assess.Assessment.State;
import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import java.util.function.Consumer;

/** An indicator that no evidence supports is unknown to the committee. */
public final class IndicatorWithoutEvidence implements Check {

  @Override
  public String id() {
    return "coverage/indicator-without-evidence";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    for (CriterionResult criterion : review.assessment().criteria()) {
      for (IndicatorResult indicator : criterion.indicators()) {
        if (indicator.state() == State.UNKNOWN) {
          found.accept(
              finding(
                  review.caseAt("playbook"),
                  "no evidence supports "
                      + Quoted.text(indicator.indicator().id())
                      + " of "
                      + Quoted.text(criterion.criterion().title()),
                  "Add the indicator to `supports:` of evidence that shows it, or set it aside"
                      + " with a reason under `waive:`."));
        }
      }
    }
  }
}
