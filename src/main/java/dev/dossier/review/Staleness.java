package dev.dossier.review;

import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.PromotionPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An endorsement whose evidence is no longer what the endorser saw.
 *
 * @param endorsement its id
 * @param file its path
 * @param from who gave it
 * @param evidence id of the evidence that changed
 * @param stamped whether the endorsement holds the evidence's fingerprint, so that it counts for
 *     less now; otherwise nobody can tell which state it speaks of
 */
public record Staleness(
    String endorsement, String file, String from, String evidence, boolean stamped) {

  /** Everything that a change has made stale, in the order of endorsements. */
  static List<Staleness> between(PromotionPackage before, PromotionPackage after) {
    Map<String, Evidence> old = byId(before);
    Map<String, Evidence> now = byId(after);
    Map<String, Endorsement> known =
        before.endorsements().stream()
            .collect(Collectors.toMap(Endorsement::id, Function.identity(), (a, b) -> a));
    List<Staleness> stale = new ArrayList<>();
    for (Endorsement endorsement : after.endorsements()) {
      for (String id : endorsement.endorses()) {
        Evidence evidence = now.get(id);
        Optional<Endorsement> was = Optional.ofNullable(known.get(endorsement.id()));
        if (evidence != null && went(endorsement, evidence, was, old.get(id))) {
          boolean stamped = endorsement.fingerprints().containsKey(id);
          stale.add(
              new Staleness(
                  endorsement.id(), endorsement.head().file(), endorsement.from(), id, stamped));
        }
      }
    }
    return stale;
  }

  private static boolean went(
      Endorsement endorsement,
      Evidence evidence,
      Optional<Endorsement> was,
      @Nullable Evidence old) {
    if (endorsement.fingerprints().containsKey(evidence.id())) {
      boolean already = old != null && was.filter(w -> w.staleFor(old)).isPresent();
      return endorsement.staleFor(evidence) && !already;
    }
    // without a stamp, an endorsement that was not touched speaks of the state before the change
    boolean untouched =
        was.filter(w -> w.head().fingerprint().equals(endorsement.head().fingerprint()))
            .isPresent();
    return untouched
        && old != null
        && !old.head().fingerprint().equals(evidence.head().fingerprint());
  }

  private static Map<String, Evidence> byId(PromotionPackage pack) {
    return pack.evidence().stream()
        .collect(Collectors.toMap(Evidence::id, Function.identity(), (a, b) -> a));
  }
}
