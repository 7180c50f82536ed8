package dev.dossier.assess.rules.trust;

import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The strongest items are the first that a committee asks about. */
public final class NoEndorsement implements Check {

  /** So many of the strongest items need somebody who speaks for them. */
  private static final int STRONGEST = 3;

  @Override
  public String id() {
    return "trust/no-endorsement";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    Map<String, Evidence> evidence = review.evidenceById();
    Set<String> endorsed =
        review.pack().endorsements().stream()
            .flatMap(endorsement -> endorsement.endorses().stream())
            .collect(Collectors.toSet());
    List<String> strongest =
        review.assessment().evidence().stream()
            .filter(result -> result.points() > 0)
            .limit(STRONGEST)
            .map(EvidenceResult::id)
            .toList();
    strongest.stream()
        .filter(id -> !endorsed.contains(id) && evidence.containsKey(id))
        .forEach(
            id ->
                found.accept(
                    finding(
                        evidence.get(id).head().positions().value("title"),
                        "nobody endorses " + Quoted.text(id) + ", " + among(strongest.size()),
                        "Ask somebody who saw the work for a few sentences: `dossier new"
                            + " endorsement \"Their role\"`.")));
  }

  private static String among(int items) {
    return items == 1
        ? "the only item that carries the score"
        : "one of the " + items + " items that carry the score";
  }
}
