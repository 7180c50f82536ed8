package dev.dossier.source.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A repository in which commits and pull requests can be looked up. */
public interface CommitSource {

  /**
   * What was done in a commit or a pull request.
   *
   * @param authors its authors and co-authors
   * @param days the days on which it was written, and on which it was merged
   */
  record Work(List<Person> authors, List<LocalDate> days) {
    public Work {
      authors = List.copyOf(authors);
      days = List.copyOf(days);
    }
  }

  /**
   * A commit.
   *
   * @param name its name, in full or its beginning
   * @return nothing when there is none, or several begin like that
   */
  Optional<Work> commit(String name);

  /**
   * Pull requests, as the messages of the commits that merged them number them.
   *
   * @return what was found, by its number
   */
  Map<Integer, Work> requests(Set<Integer> numbers);

  /** Whether all commits are there, so that what is not found does not exist. */
  boolean complete();

  /** The {@code .mailmap} at its top, or nothing. */
  String mailmap();
}
