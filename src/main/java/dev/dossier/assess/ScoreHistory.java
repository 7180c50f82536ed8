package dev.dossier.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the score of a package was in each state of its past, and what moved it from one to the
 * next.
 *
 * @param steps the states that were committed, the oldest first
 * @param now the state that a site is built from, on the day for which it is built
 * @param joined how many more states were committed, each before the last one of its month
 * @param cut whether there may be more before all those, of which nothing is known here
 */
public record ScoreHistory(List<Step> steps, Step now, int joined, boolean cut) {
  public ScoreHistory {
    steps = List.copyOf(steps);
  }

  /**
   * A state, and how it differs from the last one before it that could be read.
   *
   * @param commit what brought it about; absent for files as they are now
   * @param day when that was
   * @param state what it was worth
   * @param change what moved the score since; absent where there are no two scores to compare
   */
  public record Step(
      Optional<Commit> commit, LocalDate day, State state, Optional<Change> change) {}

  /**
   * A commit.
   *
   * @param name its full name
   * @param subject the first line of its message
   */
  public record Commit(String name, String subject) {}

  /** What a state is worth. */
  public sealed interface State {
    /** A score, 0 to 100. */
    record Scored(double score) implements State {}

    /** A score that may not be shown, for want of evidence. */
    record Withheld(int evidenced, int of) implements State {}

    /** A state that could not be read as a package, and why. */
    record Unreadable(String reason) implements State {}

    /** The score, where there is one that may be shown. */
    default Optional<Double> shown() {
      return this instanceof Scored scored ? Optional.of(scored.score()) : Optional.empty();
    }
  }

  /**
   * What moved a score; time and all files together moved it from the one before to this one.
   *
   * @param before the score before
   * @param time by how much it would have moved without any change to a file, in points
   * @param causes the files that moved it most, by what they did
   * @param others how many more files differ
   */
  public record Change(double before, double time, List<Cause> causes, int others) {
    public Change {
      causes = List.copyOf(causes);
    }
  }

  /**
   * A file that differs.
   *
   * @param file its path, now or at last
   * @param what what happened to it, in a few words that follow its name
   * @param points by how much it moved the score
   */
  public record Cause(String file, String what, double points) {}
}
