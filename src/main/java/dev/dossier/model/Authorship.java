package dev.dossier.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How the words of an evidence file came to be, as far as version control tells.
 *
 * @param first when the file was first written; absent when that is not known
 * @param last when it got the words that it has; absent when they are not committed, or that is not
 *     known
 * @param committed whether the words that it has are committed
 * @param endorsed by the id of each endorsement that holds a fingerprint of the file: when the file
 *     got the words that were endorsed, as far as that is known
 */
public record Authorship(
    Optional<Written> first,
    Optional<Written> last,
    boolean committed,
    Map<String, Written> endorsed) {
  public Authorship {
    endorsed = Map.copyOf(endorsed);
  }

  /**
   * A commit that gave a file new words.
   *
   * @param on the day on its author's calendar
   * @param by its author
   * @param commit its name in full, which only who may see all files may know
   */
  public record Written(LocalDate on, String by, String commit) {}
}
