package dev.dossier.render.chart;

import dev.dossier.project.ScoreView.MonthView;
import dev.dossier.project.ScoreView.MonthsView;
import java.util.ArrayList;
import java.util.List;

/** The months as a row of bars: high and filled in the run that counts, low where nothing was. */
public record MonthStrip(String summary, List<Bar> bars, List<Mark> marks) {
  /** Width of a label at the foot, in per cent, on the narrowest screen. */
  private static final double ROOM_FOR_LABEL = 14;

  public MonthStrip {
    bars = List.copyOf(bars);
    marks = List.copyOf(marks);
  }

  /**
   * One month.
   *
   * @param state run, covered or empty
   */
  public record Bar(String state, String x, String width, MonthView month) {}

  /** A year's beginning at the foot of the strip. */
  public record Mark(String label, String x) {}

  /** The strip for the months of a score. */
  public static MonthStrip of(MonthsView months) {
    int count = months.months().size();
    List<Bar> bars = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    double nextFree = 0;
    for (int i = 0; i < count; i++) {
      MonthView month = months.months().get(i);
      double x = 100.0 * i / count;
      bars.add(new Bar(stateOf(month), Percent.of(x), Percent.of(100.0 / count), month));
      boolean january = month.iso().endsWith("-01");
      if (january && x >= nextFree && x <= 100 - ROOM_FOR_LABEL / 2) {
        marks.add(new Mark(month.iso().substring(0, 4), Percent.of(x)));
        nextFree = x + ROOM_FOR_LABEL;
      }
    }
    return new MonthStrip(months.summary(), bars, marks);
  }

  private static String stateOf(MonthView month) {
    if (month.inRun()) {
      return "run";
    }
    return month.files() > 0 ? "covered" : "empty";
  }
}
