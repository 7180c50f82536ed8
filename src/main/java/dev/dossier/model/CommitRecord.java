package dev.dossier.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What a repository tells of a commit or a pull request that evidence names.
 *
 * @param byCandidate whether the candidate is its author or a co-author
 * @param authors the names of all authors
 * @param days the days on which it was written and merged, on the authors' calendars
 */
public record CommitRecord(boolean byCandidate, List<String> authors, List<LocalDate> days) {
  public CommitRecord {
    authors = List.copyOf(authors);
    days = List.copyOf(days);
  }
}
