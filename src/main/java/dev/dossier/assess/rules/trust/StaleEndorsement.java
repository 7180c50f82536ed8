package dev.dossier.assess.rules.trust;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An endorsement of evidence that has changed since speaks of another text. */
public final class StaleEndorsement implements Check {
  private static final int SHOWN = 3;

  @Override
  public String id() {
    return "trust/stale-endorsement";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    Map<String, Evidence> evidence = review.evidenceById();
    for (Endorsement endorsement : review.pack().endorsements()) {
      for (int i = 0; i < endorsement.endorses().size(); i++) {
        Evidence endorsed = evidence.get(endorsement.endorses().get(i));
        if (endorsed != null && endorsement.staleFor(endorsed)) {
          found.accept(
              finding(
                  endorsement.head().positions().value("endorses[" + i + "]"),
                  Quoted.text(endorsed.id())
                      + " has changed since "
                      + Quoted.text(endorsement.from())
                      + " endorsed it"
                      + since(endorsement.changes().getOrDefault(endorsed.id(), List.of())),
                  "Ask the endorser to read it again, then stamp it anew with `dossier endorse"
                      + " FILE`."));
        }
      }
    }
  }

  private static String since(List<String> changes) {
    if (changes.isEmpty()) {
      return "";
    }
    List<String> shown = changes.subList(0, Math.min(SHOWN, changes.size()));
    String more = changes.size() > SHOWN ? " and " + (changes.size() - SHOWN) + " more" : "";
    return ": " + shown.stream().map(Quoted::text).collect(Collectors.joining(", ")) + more;
  }
}
