package dev.dossier.render;

import dev.dossier.project.cockpit.Chapter;
import dev.dossier.project.cockpit.LevelsView;
import java.util.List;
import java.util.stream.IntStream;

/** Chapters of a cockpit made up for tests of the theme. */
final class Cockpits {
  private Cockpits() {}

  /** One of each, with as many items as asked for. */
  static List<Chapter> chapters(int items) {
    return List.of(levels(items));
  }

  private static Chapter levels(int items) {
    return new LevelsView(
        "Senior",
        "Principal",
        "Two of six dimensions reach the bar",
        IntStream.range(0, items)
            .mapToObj(
                i ->
                    new LevelsView.DimensionView(
                        "dimension-" + i, "Scope " + i, "Inside.", "Draws them.", "×5 scope"))
            .toList());
  }
}
