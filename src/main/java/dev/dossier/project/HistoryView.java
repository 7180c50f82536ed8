package dev.dossier.project;

import dev.dossier.project.AudienceView.LinkView;
import java.util.List;
import java.util.Optional;

/**
 * What the score was in each state of the package's past.
 *
 * @param summary from where to where it went, in one sentence
 * @param steps the states, the oldest first
 * @param levels what scores mean, to be marked in a chart, the lowest first
 * @param notes a sentence each on what is not here
 */
public record HistoryView(
    String summary, List<StepView> steps, List<LevelView> levels, List<String> notes) {
  public HistoryView {
    steps = List.copyOf(steps);
    levels = List.copyOf(levels);
    notes = List.copyOf(notes);
  }

  /**
   * A state, and what moved the score from the last one before it that has one.
   *
   * @param iso its day as ISO writes it
   * @param day its day in words
   * @param commit its commit in short; empty for files as they are now
   * @param subject the first line of the commit's message, or what stands in its place
   * @param value the score, 0 to 100; absent where there is none to show
   * @param held what the score would be on this day, had no file changed; absent where unknown
   * @param before the score before, as printed; empty where there is none
   * @param after the score, as printed; empty where there is none
   * @param moved the difference of the two as printed, with its sign; empty where there is none
   * @param note why there is no score, or no difference; empty where nothing has to be said
   * @param causes what moved it; as printed their points sum to the difference
   */
  public record StepView(
      String iso,
      String day,
      String commit,
      String subject,
      Optional<Double> value,
      Optional<Double> held,
      String before,
      String after,
      String moved,
      String note,
      List<CauseView> causes) {
    public StepView {
      causes = List.copyOf(causes);
    }
  }

  /**
   * Something that moved the score.
   *
   * @param points by how much, with the sign
   * @param file the file, or what it is if it is no single one
   * @param what what happened to the file; empty for what is no single one
   */
  public record CauseView(String points, LinkView file, String what) {}

  /** A range of the score, by its name and where it begins. */
  public record LevelView(String name, double from) {}
}
