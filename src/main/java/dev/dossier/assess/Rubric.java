package dev.dossier.assess;

import dev.dossier.model.PromotionCase;
import dev.dossier.playbook.Criterion;
import dev.dossier.playbook.Indicator;
import dev.dossier.playbook.Playbook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A playbook's criteria as one package uses them: some indicators are set aside.
 *
 * <p>A criterion whose indicators are all set aside leaves the score, and the others carry its
 * weight in proportion to their own, so that 100 stays within reach.
 */
record Rubric(List<Row> rows) {
  Rubric {
    rows = List.copyOf(rows);
  }

  /**
   * A criterion.
   *
   * @param weight its share of the score, 0 when all of its indicators are set aside
   */
  record Row(Criterion criterion, double weight, List<Entry> entries) {
    Row {
      entries = List.copyOf(entries);
    }

    /** Indicators that are not set aside. */
    int counted() {
      return (int) entries.stream().filter(entry -> entry.waiver().isEmpty()).count();
    }
  }

  /** An indicator, and the reason for setting it aside if it is. */
  record Entry(Indicator indicator, Optional<String> waiver) {}

  static Rubric of(Playbook playbook, PromotionCase promotion) {
    Map<String, String> reasons = new HashMap<>();
    promotion.waived().forEach(w -> reasons.putIfAbsent(w.indicator(), w.reason()));
    List<Row> rows =
        playbook.criteria().stream()
            .map(criterion -> new Row(criterion, criterion.weight(), entries(criterion, reasons)))
            .toList();
    boolean whole = rows.stream().allMatch(row -> row.counted() > 0);
    return new Rubric(whole ? rows : reweighted(rows));
  }

  private static List<Entry> entries(Criterion criterion, Map<String, String> reasons) {
    return criterion.indicators().stream()
        .map(indicator -> new Entry(indicator, Optional.ofNullable(reasons.get(indicator.id()))))
        .toList();
  }

  private static List<Row> reweighted(List<Row> rows) {
    double carried = 0;
    for (Row row : rows) {
      carried += row.counted() > 0 ? row.weight() : 0;
    }
    double whole = carried;
    return rows.stream().map(row -> reweighted(row, whole)).toList();
  }

  private static Row reweighted(Row row, double whole) {
    double weight = row.counted() > 0 && whole > 0 ? row.weight() / whole : 0;
    return new Row(row.criterion(), weight, row.entries());
  }
}
