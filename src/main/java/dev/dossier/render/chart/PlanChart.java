package dev.dossier.render.chart;

import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.AgendaView;
import dev.dossier.project.cockpit.TimelineView;
import dev.dossier.project.cockpit.TimelineView.DatedView;
import dev.dossier.project.cockpit.TimelineView.MarkView;
import dev.dossier.project.cockpit.WayView;
import dev.dossier.project.cockpit.WayView.PhaseView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Parts of the plan as bars over time, filled as far as they are done.
 *
 * @param today where the day is; the axis always reaches it
 * @param committee where the committee's day is
 * @param marks the months named at the head
 */
public record PlanChart(List<Row> rows, String today, String committee, List<Mark> marks) {
  private static final int MOST_MARKS = 4;

  public PlanChart {
    rows = List.copyOf(rows);
    marks = List.copyOf(marks);
  }

  /**
   * One part.
   *
   * @param done width of what has nothing left to do
   * @param dots days on which something in it is due
   */
  public record Row(AgendaView agenda, String x, String width, String done, List<Dot> dots) {
    public Row {
      dots = List.copyOf(dots);
    }
  }

  /** A day on which something is due. */
  public record Dot(String x, boolean late) {}

  /** A month's beginning. */
  public record Mark(String label, String x) {}

  /** The marks of the timeline with what is dated below each. */
  static PlanChart of(TimelineView timeline) {
    Axis axis =
        Axis.of(
            timeline.marks().stream().map(MarkView::agenda).toList(),
            timeline.asOf(),
            timeline.committee());
    return axis.chart(
        timeline.marks().stream().map(mark -> axis.row(mark.agenda(), mark.dated())).toList());
  }

  /** The phases of the way. */
  static PlanChart of(WayView way) {
    List<AgendaView> phases = way.phases().stream().map(PhaseView::whole).toList();
    Axis axis = Axis.of(phases, way.asOf(), way.committee());
    return axis.chart(phases.stream().map(phase -> axis.row(phase, List.of())).toList());
  }

  private record Axis(LocalDate first, LocalDate last, LocalDate asOf, LocalDate committee) {

    static Axis of(List<AgendaView> parts, String asOf, String committee) {
      List<LocalDate> days =
          Stream.concat(
                  Stream.of(asOf, committee),
                  parts.stream().flatMap(part -> Stream.of(part.first(), part.last())))
              .filter(day -> !day.isEmpty())
              .map(LocalDate::parse)
              .sorted()
              .toList();
      return new Axis(
          days.get(0),
          days.get(days.size() - 1),
          LocalDate.parse(asOf),
          LocalDate.parse(committee));
    }

    PlanChart chart(List<Row> rows) {
      return new PlanChart(rows, x(asOf), x(committee), marks());
    }

    Row row(AgendaView part, List<DatedView> dated) {
      double from = share(LocalDate.parse(part.first()));
      double to = share(LocalDate.parse(part.last()).plusDays(1));
      double done = part.points().isEmpty() ? 0 : (double) part.closed() / part.points().size();
      return new Row(
          part,
          Percent.of(from),
          Percent.of(to - from),
          Percent.of((to - from) * done),
          dated.stream().map(d -> new Dot(x(LocalDate.parse(d.day())), d.item().late())).toList());
    }

    private String x(LocalDate day) {
      return Percent.of(share(day));
    }

    /** A day that lies off the axis stands at its end. */
    private double share(LocalDate day) {
      double days = ChronoUnit.DAYS.between(first, last) + 1.0;
      return Math.max(0, Math.min(100, 100 * ChronoUnit.DAYS.between(first, day) / days));
    }

    private List<Mark> marks() {
      long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
      long step = Math.max(1, (months + MOST_MARKS - 1) / MOST_MARKS);
      List<Mark> marks = new ArrayList<>();
      YearMonth month = YearMonth.from(first);
      if (month.atDay(1).isBefore(first)) {
        month = month.plusMonths(1);
      }
      for (; !month.atDay(1).isAfter(last); month = month.plusMonths(step)) {
        if (share(month.atDay(1)) < 90) {
          marks.add(new Mark(Wording.shortMonth(month), x(month.atDay(1))));
        }
      }
      return marks;
    }
  }
}
