package dev.dossier.project.cockpit;

import dev.dossier.project.AudienceView.LinkView;
import java.util.List;

/**
 * The figures to know by heart, on one sheet.
 *
 * @param figures in the playbook's order
 * @param missing those that the playbook names and nothing stands behind, by their names
 */
public record CardView(String standing, List<FigureLineView> figures, List<String> missing)
    implements Chapter {
  public CardView {
    figures = List.copyOf(figures);
    missing = List.copyOf(missing);
  }

  /**
   * One figure.
   *
   * @param figure the number, with the place that shows how it was computed
   * @param explanation how it was computed, in a sentence
   * @param sources files that it was computed from
   * @param more how many more there are of them
   */
  public record FigureLineView(
      LinkView figure, String label, String explanation, List<LinkView> sources, int more) {
    public FigureLineView {
      sources = List.copyOf(sources);
    }
  }

  @Override
  public String name() {
    return "card";
  }

  @Override
  public String label() {
    return "Card";
  }
}
