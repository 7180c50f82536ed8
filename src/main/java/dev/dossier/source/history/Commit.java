package dev.dossier.source.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A commit, as it describes itself.
 *
 * @param name its full name
 * @param author who wrote the change
 * @param committer who put it into the repository
 * @param authored when it was written, on the author's clock
 * @param committed when it was put into the repository, on the committer's clock
 * @param trailers lines at the end of its message
 * @param signature its signature, if it has one
 */
public record Commit(
    String name,
    Person author,
    Person committer,
    OffsetDateTime authored,
    OffsetDateTime committed,
    List<Trailer> trailers,
    Optional<Signature> signature) {
  public Commit {
    trailers = List.copyOf(trailers);
  }
}
