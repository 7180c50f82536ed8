package dev.dossier.render;

import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.cockpit.AgendaView;
import dev.dossier.project.cockpit.AgendaView.PointView;
import dev.dossier.project.cockpit.Chapter;
import dev.dossier.project.cockpit.LevelsView;
import dev.dossier.project.cockpit.LevelsView.StandView;
import dev.dossier.project.cockpit.TimelineView;
import dev.dossier.project.cockpit.TimelineView.DatedView;
import dev.dossier.project.cockpit.TimelineView.HourView;
import dev.dossier.project.cockpit.TimelineView.MarkView;
import dev.dossier.project.cockpit.TimelineView.SprintView;
import dev.dossier.project.cockpit.TimelineView.StageView;
import dev.dossier.project.cockpit.TimelineView.WeekView;
import dev.dossier.project.cockpit.TodayView;
import dev.dossier.project.cockpit.TodayView.FewView;
import dev.dossier.project.cockpit.TodayView.ItemView;
import dev.dossier.project.cockpit.WayView;
import dev.dossier.project.cockpit.WayView.ChecklistView;
import dev.dossier.project.cockpit.WayView.PhaseView;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The day, the levels, the way and the timeline, made up for tests of the theme. */
final class MadeWay {
  private static final String TODAY = "2026-06-30";
  private static final String COMMITTEE = "2026-09-15";

  private final int items;

  private MadeWay(int items) {
    this.items = items;
  }

  /** The chapters, with as many items as asked for. */
  static List<Chapter> chapters(int items) {
    MadeWay made = new MadeWay(items);
    return List.of(made.levels(), made.way(), made.timeline());
  }

  static TodayView today(int items) {
    MadeWay made = new MadeWay(items);
    return new TodayView(
        "11 weeks to the committee", made.few("plan/present.html"), made.few(""), made.few(""));
  }

  private <T> List<T> each(IntFunction<T> item) {
    return IntStream.range(0, items).mapToObj(item).toList();
  }

  private FewView few(String href) {
    return new FewView(
        each(i -> item(i, href)).stream().limit(3).toList(),
        Math.max(0, items - 3),
        "Nothing has a date yet. A file with one:",
        "dossier new action \"…\"");
  }

  private static ItemView item(int i, String href) {
    Optional<String> to = Optional.of(href).filter(path -> !path.isEmpty());
    return new ItemView(
        new LinkView("Present to the directors " + i, to), "10 July 2026", "action", i % 2 == 0);
  }

  private Chapter levels() {
    return new LevelsView(
        "Senior",
        "Principal",
        "Two of six dimensions reach the bar",
        each(
            i ->
                new LevelsView.DimensionView(
                    "dimension-" + i,
                    "Scope " + i,
                    "Inside.",
                    "Draws them.",
                    "×5 scope",
                    i % 2 == 0 ? Optional.of(stand(i)) : Optional.empty())));
  }

  private static StandView stand(int i) {
    return new StandView(
        1.0 / (i + 1),
        List.of(0.3, 0.1),
        "47 teams",
        Optional.of(new LinkView("Platform", Optional.of("evidence/platform-transformation.html"))),
        "2 teams",
        "10 teams",
        "at the bar");
  }

  private Chapter way() {
    return new WayView(
        "16 of 37 steps taken",
        "1 June 2023",
        "2 to 4 years",
        TODAY,
        COMMITTEE,
        each(i -> new PhaseView(agenda("phase-" + i), List.of(agenda("window-" + i)))),
        items == 0
            ? Optional.empty()
            : Optional.of(
                new ChecklistView("Three years", "What is true.", each(i -> agenda("year-" + i)))));
  }

  private AgendaView agenda(String id) {
    return new AgendaView(
        id,
        "Part " + id,
        "What it is for.",
        "15 March 2026 – 14 June 2026",
        "2026-03-15",
        "2026-06-14",
        "past",
        items / 2,
        each(MadeWay::point));
  }

  private static PointView point(int i) {
    List<String> states = List.of("open", "doing", "done", "shown", "dropped");
    String state = states.get(i % states.size());
    return new PointView(
        "a-step",
        "Step " + i,
        "How to.",
        i % 2 == 0 ? "weekly" : "",
        state,
        state,
        List.of(new LinkView("Present", Optional.of("plan/present.html"))));
  }

  private Chapter timeline() {
    return new TimelineView(
        "11 weeks to the committee",
        "Every date counts back.",
        TODAY,
        COMMITTEE,
        each(i -> item(i, "plan/present.html")),
        each(
            i ->
                new MarkView(
                    agenda("mark-" + i),
                    List.of(new DatedView(item(i, "plan/present.html"), "2026-04-01")))),
        items == 0
            ? Optional.empty()
            : Optional.of(
                new SprintView(
                    "Ninety days",
                    "The last gaps.",
                    "offered",
                    "Worth beginning.",
                    "dossier new sprint \"Ninety days\"",
                    "50 hours a week",
                    "Too many.",
                    each(i -> new StageView("Win", "days 1 – 30", "now", "A VP.", "60 hours")),
                    each(i -> new HourView("06:00", "Thinking", "")))),
        items == 0
            ? Optional.empty()
            : Optional.of(
                new WeekView(
                    "The week", "A day each.", each(i -> new HourView("Monday", "T", "2 hours")))));
  }
}
