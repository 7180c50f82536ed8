package dev.dossier.assess.rules;

import dev.dossier.finding.Place;
import dev.dossier.model.CommitRecord;
import dev.dossier.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A commit or pull request that evidence names, and that was looked up.
 *
 * @param evidence where it is named
 * @param name what it is called there
 * @param place where that stands
 * @param commit what its repository tells; nothing when it does not exist
 */
public record NamedCommit(
    Evidence evidence, String name, Place place, Optional<CommitRecord> commit) {

  /** All that were looked up, in the order of the files. */
  public static List<NamedCommit> of(Review review) {
    List<NamedCommit> all = new ArrayList<>();
    for (Evidence evidence : review.pack().evidence()) {
      for (int i = 0; i < evidence.commits().size(); i++) {
        String name = evidence.commits().get(i);
        if (review.commits().containsKey(name)) {
          Place place = evidence.head().positions().value("commits[" + i + "]");
          all.add(new NamedCommit(evidence, name, place, review.commits().get(name)));
        }
      }
    }
    return all;
  }
}
