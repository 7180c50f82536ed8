package dev.dossier.project.cockpit;

import java.util.List;

/** The two levels side by side. */
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
   */
  public record DimensionView(String id, String title, String current, String next, String gap) {}

  @Override
  public String name() {
    return "levels";
  }

  @Override
  public String label() {
    return "Levels";
  }
}
