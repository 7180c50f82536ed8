package dev.dossier.render.chart;

import dev.dossier.project.HistoryView;
import dev.dossier.project.HistoryView.LevelView;
import dev.dossier.project.HistoryView.StepView;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The score over time as a line: between two changes it leans as time moves it, and at each change
 * it jumps.
 *
 * <p>The line is drawn in a box of 1000 by 100 that is stretched to the chart's width; everything
 * else is placed in per cent across and in pixels down, so that it never shrinks.
 *
 * @param lines the line in pieces, one for each run of states that have a score
 * @param areas what lies below each piece
 * @param dots one for each state with a score; none where they would hide the line
 * @param gaps states without a score
 */
public record ScoreCurve(
    List<String> lines,
    List<String> areas,
    List<Dot> dots,
    List<String> gaps,
    List<Level> levels,
    List<Mark> marks) {
  private static final double WIDTH = 1000;

  /** Room at both ends, in per cent, so that a dot at the end is whole. */
  private static final double MARGIN = 1;

  /** More dots than this are a thick line. */
  private static final int MOST_DOTS = 60;

  /** Pixels from the top of the chart to 100 points, and for each point. */
  private static final int TOP = 12;

  private static final double POINT = 2;

  public ScoreCurve {
    lines = List.copyOf(lines);
    areas = List.copyOf(areas);
    dots = List.copyOf(dots);
    gaps = List.copyOf(gaps);
    levels = List.copyOf(levels);
    marks = List.copyOf(marks);
  }

  /** A state's score. */
  public record Dot(String x, String y) {}

  /** Where a range of the score begins. */
  public record Level(String label, String y) {}

  /** The beginning of a month or a year at the foot of the chart. */
  public record Mark(String label, String x) {}

  /** The curve of a history. */
  public static ScoreCurve of(HistoryView history) {
    Days days = new Days(history.steps().stream().map(s -> LocalDate.parse(s.iso())).toList());
    List<String> lines = new ArrayList<>();
    List<String> areas = new ArrayList<>();
    List<Dot> dots = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    Piece piece = new Piece();
    for (int i = 0; i < history.steps().size(); i++) {
      StepView step = history.steps().get(i);
      double x = days.at(i);
      if (step.value().isEmpty()) {
        gaps.add(Percent.of(x));
        piece.endInto(lines, areas);
      } else {
        piece.add(x, step.held().orElse(step.value().get()), step.value().get());
        dots.add(new Dot(Percent.of(x), y(step.value().get())));
      }
    }
    piece.endInto(lines, areas);
    List<Dot> few =
        dots.size() <= MOST_DOTS ? dots : List.of(dots.get(0), dots.get(dots.size() - 1));
    return new ScoreCurve(
        lines,
        areas,
        few,
        gaps,
        history.levels().stream().map(ScoreCurve::level).toList(),
        days.marks());
  }

  private static Level level(LevelView level) {
    String from = String.format(Locale.ROOT, "%.0f", level.from());
    return new Level(level.name() + " from " + from, y(level.from()));
  }

  private static String y(double score) {
    return String.format(Locale.ROOT, "%.1f", TOP + POINT * (100 - score));
  }

  /** A piece of the line that is being drawn. */
  private static final class Piece {
    private final StringBuilder path = new StringBuilder();
    private double first;
    private double last;

    void add(double x, double held, double value) {
      if (path.isEmpty()) {
        first = x;
        move('M', x, value);
      } else {
        move('L', x, held);
        move('L', x, value);
      }
      last = x;
    }

    private void move(char how, double x, double score) {
      path.append(how)
          .append(String.format(Locale.ROOT, "%.2f %.2f", x * WIDTH / 100, 100 - score));
    }

    void endInto(List<String> lines, List<String> areas) {
      if (!path.isEmpty()) {
        lines.add(path.toString());
        areas.add(
            path
                + String.format(
                    Locale.ROOT, "L%.2f 100L%.2f 100Z", last * WIDTH / 100, first * WIDTH / 100));
        path.setLength(0);
      }
    }
  }

  /** Days from left to right; states of one day share its width. */
  private static final class Days {
    /** Months are told apart on a chart of up to so many days, years on a longer one. */
    private static final long MONTHS = 500;

    /** On a chart of fewer days nothing is marked but its ends. */
    private static final long FEW = 45;

    /** Room that a label needs, in per cent, on the narrowest screen. */
    private static final double ROOM = 13;

    private final List<LocalDate> days = new ArrayList<>();
    private final double count;

    Days(List<LocalDate> stated) {
      LocalDate latest = LocalDate.MIN;
      for (LocalDate day : stated) {
        latest = day.isAfter(latest) ? day : latest;
        days.add(latest);
      }
      this.count = days.isEmpty() ? 1 : since(latest) + 1;
    }

    private double since(LocalDate day) {
      return ChronoUnit.DAYS.between(days.get(0), day);
    }

    double at(int step) {
      LocalDate day = days.get(step);
      int first = days.indexOf(day);
      int behind = days.lastIndexOf(day) + 1;
      return percent(since(day) + (step - first + 0.5) / (behind - first));
    }

    private double percent(double day) {
      return MARGIN + (100 - 2 * MARGIN) * day / count;
    }

    List<Mark> marks() {
      List<Mark> marks = new ArrayList<>();
      boolean months = count <= MONTHS;
      if (days.isEmpty() || count < FEW) {
        return marks;
      }
      LocalDate end = days.get(days.size() - 1);
      LocalDate at = days.get(0).withDayOfMonth(1);
      double free = 0;
      for (; !at.isAfter(end); at = at.plusMonths(1)) {
        boolean january = at.getMonthValue() == 1;
        double x = percent(since(at));
        if (!at.isBefore(days.get(0)) && (months || january) && x >= free && x < 100 - ROOM / 2) {
          marks.add(new Mark(january ? "" + at.getYear() : month(at), Percent.of(x)));
          free = x + ROOM;
        }
      }
      return marks;
    }

    private static String month(LocalDate day) {
      return day.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH);
    }
  }
}
