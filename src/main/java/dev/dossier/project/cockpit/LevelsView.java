package dev.dossier.project.cockpit;

import dev.dossier.project.AudienceView.LinkView;
import java.util.List;
import java.util.Optional;

/** The two levels side by side, and where the evidence stands between them. */
public record LevelsView(String from, String to, String standing, List<DimensionView> dimensions)
    implements Chapter {
  public LevelsView {
    dimensions = List.copyOf(dimensions);
  }

  /**
   * One way in which they differ.
   *
   * @param current the picture of the current level
   * @param next the picture of the level aimed at
   * @param stand where the evidence stands; absent where only people can judge
   */
  public record DimensionView(
      String id,
      String title,
      String current,
      String next,
      String gap,
      Optional<StandView> stand) {}

  /**
   * Where the evidence stands between the two levels.
   *
   * @param value 0 is usual for the current level, 1 is the bar of the next; at most 1
   * @param others where other files stand, the farthest first
   * @param reached what was measured, or "not stated"
   * @param by the file or the figures that reach it
   * @param baseline what is usual for the current level, or "not stated"
   * @param bar what the next level asks for, or "unknown"
   * @param word how far that is, in a few words
   */
  public record StandView(
      double value,
      List<Double> others,
      String reached,
      Optional<LinkView> by,
      String baseline,
      String bar,
      String word) {
    public StandView {
      others = List.copyOf(others);
    }

    public boolean atBar() {
      return value >= 1;
    }
  }

  @Override
  public String name() {
    return "levels";
  }

  @Override
  public String label() {
    return "Levels";
  }
}
