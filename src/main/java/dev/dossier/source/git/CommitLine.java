package dev.dossier.source.git;

import java.time.LocalDate;
import java.util.List;

/**
 * The commits that changed a package's content, on the line of first parents: what a branch brought
 * counts as one change, that of its merge.
 *
 * @param commits the oldest first; of very many the latest one by one, and before those the last of
 *     each month, which stands for all of its month
 * @param joined how many others they stand for
 * @param cut whether this clone does not hold what came before
 */
public record CommitLine(List<Landed> commits, int joined, boolean cut) {
  public CommitLine {
    commits = List.copyOf(commits);
  }

  /**
   * A commit on the line.
   *
   * @param name its full name
   * @param revision what to ask the repository for to get the package's files
   * @param day when its author wrote it, by the author's own calendar
   * @param subject the first line of its message, on one line
   */
  public record Landed(String name, String revision, LocalDate day, String subject) {}
}
