package dev.dossier.project;

import dev.dossier.model.Audience;
import dev.dossier.model.Authorship;
import dev.dossier.model.Authorship.Written;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says in sentences how evidence came to be.
 *
 * @param authorship by the evidence's id; empty for the public
 */
record PastWords(Lens lens, Map<String, Authorship> authorship) {
  private static final int SHORT = 7;

  List<String> of(Evidence evidence) {
    Authorship known = authorship.get(evidence.id());
    if (known == null) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    known.first().ifPresent(first -> sentences.add("First written on " + told(first) + "."));
    if (!known.committed()) {
      sentences.add("What it says now is not committed yet.");
    }
    known
        .last()
        .filter(last -> !known.first().equals(Optional.of(last)))
        .ifPresent(last -> sentences.add("Last changed on " + told(last) + "."));
    for (Endorsement endorsement : lens.content().endorsements()) {
      Optional.ofNullable(known.endorsed().get(endorsement.id()))
          .map(written -> endorsed(endorsement, evidence, written))
          .ifPresent(sentences::add);
    }
    return sentences;
  }

  private String endorsed(Endorsement endorsement, Evidence evidence, Written written) {
    String state = endorsement.from() + " endorsed it as it was written on " + told(written);
    if (!endorsement.staleFor(evidence)) {
      return state + ", and so it still is.";
    }
    List<String> changes = endorsement.changes().getOrDefault(evidence.id(), List.of());
    return changes.isEmpty()
        ? state + "; it has changed since."
        : state + "; changed since: " + String.join(", ", changes) + ".";
  }

  /** A commit's name changes with every file, hidden ones too, and so only the candidate has it. */
  private String told(Written written) {
    String name =
        lens.audience() == Audience.PRIVATE
            ? " (" + written.commit().substring(0, SHORT) + ")"
            : "";
    return Wording.day(written.on()) + " by " + written.by() + name;
  }
}
