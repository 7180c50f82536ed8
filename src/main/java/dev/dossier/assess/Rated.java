package dev.dossier.assess;

import dev.dossier.assess.Assessment.Credibility;
import dev.dossier.assess.Assessment.DimensionResult;
import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.model.Evidence;
import java.util.List;

/** One file with the factors of its strength, before anything is known of the others. */
record Rated(
    Evidence evidence,
    List<DimensionResult> dimensions,
    double magnitude,
    double credibility,
    Credibility tier,
    double recency,
    double dilution,
    boolean counts) {
  String id() {
    return evidence.id();
  }

  double strength() {
    return strengthAt(credibility);
  }

  /** The strength it would have if it were believed this far. */
  double strengthAt(double otherCredibility) {
    double product = magnitude * otherCredibility * recency * dilution;
    return Math.max(0, Math.min(1, product));
  }

  EvidenceResult result(double points) {
    return new EvidenceResult(
        id(),
        dimensions,
        magnitude,
        credibility,
        tier,
        recency,
        dilution,
        strength(),
        counts,
        points);
  }
}
