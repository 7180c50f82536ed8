package dev.dossier.plan;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessment.Gain;
import dev.dossier.model.Evidence;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Criterion;
import dev.dossier.playbook.Indicator;
import dev.dossier.playbook.Playbook;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What would move the score most for what it takes. */
final class Moves {
  private static final Comparator<Move> ORDER =
      Comparator.comparingDouble(Move::pointsPerHour)
          .reversed()
          .thenComparing(move -> -move.gain().points())
          .thenComparing(move -> move.gain().kind())
          .thenComparing(move -> move.gain().subject());

  private final PromotionPackage pack;
  private final Playbook playbook;

  private Moves(PromotionPackage pack, Playbook playbook) {
    this.pack = pack;
    this.playbook = playbook;
  }

  /** All gains by points for each hour, then by points, kind and subject. */
  static List<Move> of(PromotionPackage pack, Playbook playbook, Assessment assessment) {
    Moves moves = new Moves(pack, playbook);
    return assessment.gains().stream().map(moves::move).sorted(ORDER).toList();
  }

  private Move move(Gain gain) {
    return new Move(gain, title(gain), playbook.plan().today().hours(gain.kind().word()));
  }

  private String title(Gain gain) {
    Optional<String> found =
        switch (gain.kind()) {
          case ARTIFACT, ENDORSE, VERIFY ->
              pack.evidence().stream()
                  .filter(evidence -> evidence.id().equals(gain.subject()))
                  .map(Evidence::title)
                  .findFirst();
          case EVIDENCE -> playbook.indicator(gain.subject()).map(Indicator::title);
          case MONTHS ->
              playbook.criteria().stream()
                  .filter(criterion -> criterion.id().equals(gain.subject()))
                  .map(Criterion::title)
                  .findFirst();
        };
    return found.orElse(gain.subject());
  }
}
