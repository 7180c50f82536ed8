package dev.dossier.source.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A commit as its repository's history tells it, without what it changed.
 *
 * @param name its full name
 * @param parents full names of its parents, in order; several of a merge
 * @param author who wrote it, as the commit itself says
 * @param day when its author wrote it, by the author's own calendar
 * @param message its whole message
 * @param trailers lines at the end of its message
 */
public record Change(
    String name,
    List<String> parents,
    Person author,
    LocalDate day,
    String message,
    List<Trailer> trailers) {
  public Change {
    parents = List.copyOf(parents);
    trailers = List.copyOf(trailers);
  }

  /** The first line of its message; empty where there is none. */
  public String subject() {
    Optional<String> first = message.lines().map(String::strip).findFirst();
    return first.orElse("").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  /** Whether it joins branches. */
  public boolean merge() {
    return parents.size() > 1;
  }

  /** What a commit changed, looked up when asked for. */
  public interface Files {

    /** The paths that differ from its first parent, in order; none of a merge. */
    List<String> paths();

    /** Whether all that differs is white space, in files that were there before. */
    boolean onlyWhiteSpace();
  }

  /** Takes the commits of a history. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Takes one commit.
     *
     * @param files what it changed; to be asked only before this call returns
     */
    void visit(Change change, Files files);
  }
}
