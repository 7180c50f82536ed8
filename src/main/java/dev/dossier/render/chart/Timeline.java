package dev.dossier.render.chart;

import dev.dossier.project.EvidenceView;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces of work as bars over the years, the earliest first. */
public record Timeline(List<Row> rows, List<Mark> years) {
  private static final int MOST = 14;

  /** Fewer pieces of work need no chart. */
  private static final int LEAST = 3;

  public Timeline {
    rows = List.copyOf(rows);
    years = List.copyOf(years);
  }

  /** One piece of work; a bar that reaches the right edge may still grow. */
  public record Row(EvidenceView evidence, String x, String width) {}

  /** A year's beginning. */
  public record Mark(String label, String x) {}

  /** The chart for the latest pieces of work; without rows where there are too few. */
  public static Timeline of(List<EvidenceView> evidence) {
    List<EvidenceView> latest =
        evidence.stream()
            .sorted(Comparator.comparing(EvidenceView::from).reversed())
            .limit(MOST)
            .sorted(Comparator.comparing(EvidenceView::from).thenComparing(EvidenceView::title))
            .toList();
    if (latest.size() < LEAST) {
      return new Timeline(List.of(), List.of());
    }
    YearMonth first = YearMonth.of(YearMonth.parse(latest.get(0).from()).getYear(), 1);
    YearMonth last =
        latest.stream().map(Timeline::end).max(Comparator.naturalOrder()).orElse(first);
    double months = ChronoUnit.MONTHS.between(first, last) + 1;
    return new Timeline(
        latest.stream().map(e -> row(e, first, last, months)).toList(), years(first, last, months));
  }

  private static YearMonth end(EvidenceView evidence) {
    return YearMonth.parse(evidence.to().isEmpty() ? evidence.from() : evidence.to());
  }

  private static Row row(EvidenceView evidence, YearMonth first, YearMonth last, double months) {
    YearMonth from = YearMonth.parse(evidence.from());
    YearMonth to = evidence.to().isEmpty() ? last : YearMonth.parse(evidence.to());
    double length = ChronoUnit.MONTHS.between(from, to) + 1;
    return new Row(
        evidence,
        Percent.of(100 * ChronoUnit.MONTHS.between(first, from) / months),
        Percent.of(100 * length / months));
  }

  private static List<Mark> years(YearMonth first, YearMonth last, double months) {
    List<Mark> marks = new ArrayList<>();
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      long before = ChronoUnit.MONTHS.between(first, YearMonth.of(year, 1));
      marks.add(new Mark(String.valueOf(year), Percent.of(100 * before / months)));
    }
    return marks;
  }
}
