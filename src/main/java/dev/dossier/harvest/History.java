package dev.dossier.harvest;

import dev.dossier.harvest.Contribution.LeftOut;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read of one repository.
 *
 * @param repository what it is called
 * @param commits all of them, the latest first
 * @param kept the candidate's commits that may go into drafts
 * @param weeds the candidate's commits that go into none
 * @param tags full names of commits by the names of tags
 * @param counts how many commits there are of which kind
 * @param people how many commits each author has, by name and address as {@code .mailmap} has them
 */
public record History(
    String repository,
    List<Seen> commits,
    List<Contribution> kept,
    List<LeftOut> weeds,
    Map<String, String> tags,
    Counts counts,
    Map<String, Integer> people) {

  /**
   * Numbers of commits.
   *
   * @param all of anybody
   * @param authored those that the candidate is the author of, merges included, as {@code git
   *     shortlog} counts them
   * @param coAuthored those of others that name the candidate as a co-author
   * @param reviewed those of others that name the candidate as a reviewer
   * @param first the day of the candidate's first commit
   * @param last the day of the candidate's last commit
   * @param cut whether this clone is shallow
   */
  public record Counts(
      int all,
      int authored,
      int coAuthored,
      int reviewed,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      boolean cut) {}
}
