package dev.dossier.review;

import dev.dossier.assess.Figure;
import dev.dossier.assess.Figure.Value.Money;
import dev.dossier.assess.Figure.Value.Quantity;
import dev.dossier.assess.Figure.Value.YearlyAndOnce;
import dev.dossier.model.DocumentPart;
import dev.dossier.model.Head;
import dev.dossier.model.PromotionPackage;
import dev.dossier.review.Snapshot.Valued;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A computed figure that is not what it was.
 *
 * @param name what {@code {{…}}} calls it
 * @param label a few words on what it is
 * @param before its value; absent when nothing stood behind it
 * @param after its value; absent when nothing stands behind it any more
 * @param usedIn files of the case and the document that print it
 */
public record FigureChange(
    String name,
    String label,
    Optional<Figure.Value> before,
    Optional<Figure.Value> after,
    List<String> usedIn) {
  /** What a comparison says in its first lines. */
  private static final Set<String> TOLD_ANYWAY = Set.of("score", "coverage", "criteria");

  public FigureChange {
    usedIn = List.copyOf(usedIn);
  }

  /**
   * Figures of the whole package, and those of single files that the document prints; those that it
   * prints come first.
   */
  static List<FigureChange> between(Valued base, Valued head) {
    Map<String, Set<String>> uses = new TreeMap<>();
    addUses(base.pack(), uses);
    addUses(head.pack(), uses);
    Set<String> names = new LinkedHashSet<>(uses.keySet());
    names.addAll(base.figures().names());
    names.addAll(head.figures().names());
    List<FigureChange> changes = new ArrayList<>();
    for (String name : names) {
      Optional<Figure> before = base.figures().find(name);
      Optional<Figure> after = head.figures().find(name);
      Optional<Figure.Value> old = before.map(Figure::value);
      Optional<Figure.Value> now = after.map(Figure::value);
      boolean told = TOLD_ANYWAY.contains(name) && !uses.containsKey(name);
      if (!told && !old.map(FigureChange::plain).equals(now.map(FigureChange::plain))) {
        String label = after.or(() -> before).map(Figure::label).orElse(name);
        List<String> usedIn = List.copyOf(uses.getOrDefault(name, Set.of()));
        changes.add(new FigureChange(name, label, old, now, usedIn));
      }
    }
    return changes;
  }

  /** A value whose equal is equal, whatever zeros stand behind the point. */
  private static Figure.Value plain(Figure.Value value) {
    if (value instanceof Money m) {
      return new Money(m.amount().stripTrailingZeros(), m.currency(), m.yearly());
    }
    if (value instanceof YearlyAndOnce y) {
      return new YearlyAndOnce(
          y.yearly().stripTrailingZeros(), y.once().stripTrailingZeros(), y.currency());
    }
    return value instanceof Quantity q
        ? new Quantity(q.number().stripTrailingZeros(), q.unit())
        : value;
  }

  private static void addUses(PromotionPackage pack, Map<String, Set<String>> uses) {
    Stream<Head> printed =
        Stream.concat(
            Stream.of(pack.promotion().head()), pack.document().stream().map(DocumentPart::head));
    printed.forEach(
        head ->
            head.prose()
                .placeholders()
                .forEach(
                    p ->
                        uses.computeIfAbsent(p.expression().strip(), any -> new TreeSet<>())
                            .add(head.file())));
  }
}
