package dev.dossier.assess.rules.coverage;

import dev.dossier.assess.rules.EvidenceCheck;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Evidence;
import java.util.function.Consumer;

/** A file that supports many indicators supports each of them less. */
public final class TooDiluted implements EvidenceCheck {

  @Override
  public String id() {
    return "coverage/too-diluted";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Evidence evidence, Review review, Consumer<Finding> found) {
    int most = review.playbook().scoring().undiluted();
    int supported = evidence.supports().size();
    if (supported > most) {
      found.accept(
          finding(
              evidence.head().positions().value("supports[" + most + "]"),
              Quoted.text(evidence.title())
                  + " supports "
                  + supported
                  + " indicators, and above "
                  + most
                  + " each counts less",
              "Keep the "
                  + most
                  + " that the text shows best, and leave the others to other files."));
    }
  }
}
