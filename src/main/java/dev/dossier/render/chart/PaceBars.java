package dev.dossier.render.chart;

import dev.dossier.project.cockpit.InfluenceView.MonthView;
import dev.dossier.project.cockpit.InfluenceView.WritingView;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents by month as bars that stand on a line, against the pace that is asked for.
 *
 * @param foot distance of the line that the bars stand on from the top, in pixels
 * @param pace distance of the pace from the top, in pixels
 */
public record PaceBars(String summary, int foot, int pace, List<Bar> bars) {
  private static final int TOP = 22;
  private static final int HEIGHT = 96;

  public PaceBars {
    bars = List.copyOf(bars);
  }

  /**
   * One month.
   *
   * @param y distance of its top from the chart's, in pixels; so are {@code height} and {@code
   *     label}, the place of its number
   * @param enough whether it reaches the pace
   */
  public record Bar(
      String x,
      String width,
      String centre,
      int y,
      int height,
      int label,
      boolean enough,
      MonthView month) {}

  /** The bars for the months of a candidate's writing. */
  public static PaceBars of(WritingView writing) {
    int count = writing.months().size();
    long most =
        Math.max(
            Math.max(1, writing.pace()),
            writing.months().stream().mapToLong(MonthView::documents).max().orElse(0));
    List<Bar> bars = new ArrayList<>();
    for (MonthView month : writing.months()) {
      double x = 100.0 * bars.size() / count;
      int height = (int) (HEIGHT * month.documents() / most);
      int y = TOP + HEIGHT - height;
      bars.add(
          new Bar(
              Percent.of(x + 15.0 / count),
              Percent.of(70.0 / count),
              Percent.of(x + 50.0 / count),
              y,
              height,
              y - 6,
              month.documents() >= writing.pace(),
              month));
    }
    int pace = (int) (TOP + HEIGHT - (long) HEIGHT * writing.pace() / most);
    return new PaceBars(writing.summary(), TOP + HEIGHT, pace, bars);
  }
}
