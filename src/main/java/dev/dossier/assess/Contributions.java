package dev.dossier.assess;

import dev.dossier.assess.Assessment.CriterionResult;
import dev.dossier.assess.Assessment.IndicatorResult;
import dev.dossier.assess.Assessment.Share;
import dev.dossier.assess.Assessment.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The score of a tally taken apart: each file's points, by indicator and in all. */
final class Contributions {
  private static final Comparator<Share> LARGEST_FIRST =
      Comparator.comparing((Share share) -> -share.points()).thenComparing(Share::evidence);

  private final Shapley shapley = new Shapley();
  private final Map<String, Double> points = new HashMap<>();
  private final List<CriterionResult> criteria = new ArrayList<>();

  Contributions(Tally tally) {
    for (Tally.Line line : tally.lines()) {
      criteria.add(criterion(line));
    }
  }

  /** In the order of the playbook. */
  List<CriterionResult> criteria() {
    return criteria;
  }

  /** A file's points over all indicators; 0 for a file that speaks for none. */
  double points(String id) {
    return points.getOrDefault(id, 0.0);
  }

  private CriterionResult criterion(Tally.Line line) {
    List<IndicatorResult> indicators = new ArrayList<>();
    for (Tally.Column column : line.columns()) {
      indicators.add(indicator(column, column.waived() ? 0 : line.pointsPerIndicator()));
    }
    return new CriterionResult(
        line.row().criterion(),
        line.row().weight(),
        line.mean(),
        line.value(),
        line.points(),
        line.sustain(),
        indicators);
  }

  private IndicatorResult indicator(Tally.Column column, double pointsInAll) {
    return new IndicatorResult(
        column.entry().indicator(),
        column.belief().value(),
        state(column),
        column.entry().waiver(),
        shares(column, pointsInAll));
  }

  private static State state(Tally.Column column) {
    if (column.waived()) {
      return State.WAIVED;
    }
    return column.files().isEmpty() ? State.UNKNOWN : State.EVIDENCED;
  }

  private List<Share> shares(Tally.Column column, double pointsInAll) {
    List<Rated> files = column.files();
    double[] parts = shapley.shares(files.stream().mapToDouble(Rated::strength).toArray());
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      Rated file = files.get(i);
      double given = pointsInAll * parts[i];
      points.merge(file.id(), given, Double::sum);
      shares.add(new Share(file.id(), file.strength(), given));
    }
    shares.sort(LARGEST_FIRST);
    return shares;
  }
}
