package dev.dossier.harvest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A commit that is the candidate's own work, or partly so.
 *
 * @param repository what its repository is called
 * @param commit its full name
 * @param day when it was written, by its author's calendar
 * @param subject the first line of its message
 * @param author whether the candidate is its author, and not named by a trailer alone
 * @param issue what its message says it is for, unique among all repositories
 * @param paths files that it changed, without vendored and generated ones
 * @param people others who took part: co-authors, reviewers, or its author
 */
public record Contribution(
    String repository,
    String commit,
    LocalDate day,
    String subject,
    boolean author,
    Optional<String> issue,
    List<String> paths,
    List<String> people) {
  private static final int SHORT = 12;

  public Contribution {
    paths = List.copyOf(paths);
    people = List.copyOf(people);
  }

  /** What evidence calls it: {@code payments@a1b2c3d4e5f6}. */
  public String citation() {
    return repository + "@" + shortName();
  }

  /** As much of its name as tells it apart. */
  public String shortName() {
    return commit.substring(0, Math.min(SHORT, commit.length()));
  }

  /** A commit that is in no draft, and why. */
  public record LeftOut(Contribution contribution, Reason reason) {}
}
