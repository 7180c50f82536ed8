package dev.dossier.project.cockpit;

import dev.dossier.assess.Figure;
import dev.dossier.playbook.plan.Preparation;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.SitePaths;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.CardView.FigureLineView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the card of figures to know by heart.
 *
 * <p>Two names of one figure, such as a total that is all measured, are one line.
 */
final class CardViews {
  /** Files that a line of the card names; a card is read at arm's length. */
  private static final int NAMED = 3;

  private CardViews() {}

  static Optional<Chapter> of(Outlook outlook) {
    return outlook.playbook().plan().preparation().map(asked -> view(outlook, asked));
  }

  private static CardView view(Outlook outlook, Preparation preparation) {
    List<Figure> figures =
        outlook.plan().card().stream().filter(figure -> !nothing(figure.value())).toList();
    List<String> there = figures.stream().map(Figure::name).toList();
    Map<String, FigureLineView> lines = new LinkedHashMap<>();
    for (Figure figure : figures) {
      FigureLineView line = line(outlook, figure);
      lines.putIfAbsent(line.label() + line.figure().text(), line);
    }
    return new CardView(
        Wording.count(lines.size(), "figure") + " to know by heart.",
        List.copyOf(lines.values()),
        preparation.card().stream().filter(name -> !there.contains(name)).toList());
  }

  /** Whether a number counts nothing; that there is nothing yet need not be known by heart. */
  private static boolean nothing(Figure.Value value) {
    return (value instanceof Figure.Value.Count count && count.number() == 0)
        || (value instanceof Figure.Value.Duration duration && duration.months() == 0);
  }

  private static FigureLineView line(Outlook outlook, Figure figure) {
    List<LinkView> sources =
        figure.origins().stream().map(Figure.Origin::id).distinct().map(outlook::link).toList();
    int named = Math.min(NAMED, sources.size());
    return new FigureLineView(
        new LinkView(Wording.exact(figure.value()), Optional.of(SitePaths.of(figure))),
        figure.label(),
        figure.explanation(),
        sources.subList(0, named),
        sources.size() - named);
  }
}
