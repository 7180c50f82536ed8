package dev.dossier.playbook;

import static dev.dossier.playbook.LadderReader.text;

import dev.dossier.playbook.PlanBook.Chapter;
import dev.dossier.playbook.PlanBook.Group;
import dev.dossier.playbook.PlanBook.Window;
import dev.dossier.source.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the plan of a checked ladder into chapters that people read, and windows to file under. */
final class PlanReader {
  private final Values plan;
  private final List<Chapter> chapters = new ArrayList<>();
  private final List<Window> windows = new ArrayList<>();

  private PlanReader(Values plan) {
    this.plan = plan;
  }

  static PlanBook read(Values ladder) {
    String years = ladder.mapping("typical-years").map(range -> range(range, "years")).orElse("");
    Optional<Values> plan = ladder.mapping("plan");
    if (plan.isEmpty()) {
      return new PlanBook(years, List.of());
    }
    PlanReader reader = new PlanReader(plan.get());
    reader.chapters();
    return new PlanBook(years, reader.chapters, reader.windows);
  }

  private void chapters() {
    plan.mappings("phases").forEach(this::phase);
    part("relationships", values -> each(values, "people", "cadence", "purpose"));
    part("rhythm", this::rhythm);
    part("opportunities", PlanReader::opportunities);
    part("influence", PlanReader::influence);
    part("narrative", values -> each(values, "steps", "", "help"));
    part("shadowing", PlanReader::shadowing);
    part("timeline", this::timeline);
    part("parallel-path", PlanReader::parallelPath);
    part("blockers", PlanReader::blockers);
    part("sprint", this::sprint);
    part("checklist", this::checklist);
    part("committee", PlanReader::committee);
  }

  /** Turns a part of the plan into groups. */
  private interface Groups {
    List<Group> of(Values values);
  }

  private void part(String key, Groups groups) {
    plan.mapping(key)
        .ifPresent(
            values ->
                chapters.add(
                    new Chapter(
                        key, text(values, "title"), text(values, "intro"), groups.of(values))));
  }

  private void phase(Values phase) {
    String when = span(phase, "months");
    window(phase, when);
    List<Group> groups = new ArrayList<>();
    for (Values window : phase.mappings("windows")) {
      String span = span(window, window.has("weeks") ? "weeks" : "months");
      window(window, span);
      groups.add(new Group(text(window, "title"), span, points(window, "actions")));
    }
    for (Values strategy : phase.mappings("strategies")) {
      String over = strategy.whole("over-months").map(n -> "over " + n + " months").orElse("");
      groups.add(new Group(text(strategy, "title"), over, points(strategy, "actions")));
    }
    lists(phase, groups, "documents", "To write");
    lists(phase, groups, "campaigns", "To keep up");
    String intro = (text(phase, "intro") + " " + sentence(when)).strip();
    chapters.add(new Chapter(text(phase, "id"), text(phase, "title"), intro, groups));
  }

  private List<Group> rhythm(Values values) {
    return values.mappings("days").stream()
        .map(
            day ->
                new Group(
                    sentence(text(day, "day")).replace(".", ""),
                    day.whole("hours").map(n -> n + " hours").orElse(""),
                    List.of(text(day, "title"))))
        .toList();
  }

  private static List<Group> opportunities(Values values) {
    String aYear = values.mapping("a-year").map(r -> range(r, "a year")).orElse("");
    return List.of(
        new Group("How they come up", "", points(values, "openings", "move")),
        new Group("How to choose", aYear, points(values, "criteria", "test")));
  }

  private static List<Group> influence(Values values) {
    List<Group> groups = new ArrayList<>();
    values
        .mapping("writing")
        .ifPresent(
            w -> {
              String when = w.whole("a-month").map(n -> n + " a month").orElse("");
              groups.add(new Group("In writing", when, points(w, "kinds", "readers")));
            });
    values
        .mapping("meetings")
        .ifPresent(
            m -> {
              groups.add(new Group("In the room", "", points(m, "kinds")));
              groups.add(new Group("How to be of use there", "", points(m, "contributions")));
            });
    values
        .mapping("mentoring")
        .ifPresent(m -> groups.add(new Group("By helping people", "", mentoring(m))));
    return groups;
  }

  private static List<String> mentoring(Values values) {
    return values.mappings("groups").stream()
        .map(
            group ->
                point(
                    text(group, "title"),
                    group.mapping("people").map(r -> range(r, "people")).orElse("")))
        .toList();
  }

  private static List<Group> shadowing(Values values) {
    return values.mappings("kinds").stream()
        .map(
            kind -> new Group(text(kind, "title"), text(kind, "learn"), points(kind, "activities")))
        .toList();
  }

  private List<Group> timeline(Values values) {
    List<Group> groups = new ArrayList<>();
    for (Values mark : values.mappings("marks")) {
      int months = mark.whole("months-before").orElse(0);
      String when =
          months == 0
              ? "on the day"
              : months + (months == 1 ? " month" : " months") + " before the committee";
      window(mark, when);
      groups.add(new Group(text(mark, "title"), when, points(mark, "tasks")));
    }
    return groups;
  }

  private static List<Group> parallelPath(Values values) {
    List<Group> groups = new ArrayList<>();
    String when = values.whole("after-months").map(n -> "after " + n + " months").orElse("");
    List<String> aims =
        Stream.of(
                text(values, "targets"),
                values
                    .mapping("interviews-a-quarter")
                    .map(r -> sentence(range(r, "interviews a quarter")))
                    .orElse(""))
            .filter(aim -> !aim.isEmpty())
            .toList();
    groups.add(new Group("What to look at", when, aims));
    groups.add(new Group("What it is good for", "", points(values, "uses")));
    return groups;
  }

  private static List<Group> blockers(Values values) {
    List<Group> groups = new ArrayList<>();
    for (Values kind : values.mappings("kinds")) {
      List<String> points = new ArrayList<>(kind.texts("examples"));
      points.add("The way out: " + text(kind, "recovery"));
      String months = kind.mapping("months").map(r -> range(r, "months")).orElse("");
      groups.add(new Group(text(kind, "title"), months, points));
    }
    lists(values, groups, "derived", "What the package itself shows");
    return groups;
  }

  private List<Group> sprint(Values values) {
    List<Group> groups = new ArrayList<>();
    for (Values stage : values.mappings("stages")) {
      String days = span(stage, "days");
      window(stage, days);
      groups.add(new Group(text(stage, "title"), days, List.of(text(stage, "metric"))));
    }
    List<String> day =
        values.mappings("day").stream()
            .map(
                hour ->
                    String.format(
                        Locale.ROOT,
                        "%02d:00 %s",
                        hour.whole("hour").orElse(0),
                        text(hour, "title")))
            .toList();
    String hours = values.whole("hours-a-week").map(n -> n + " hours a week").orElse("");
    groups.add(new Group("A day", hours, day));
    groups.add(new Group("When", "", List.of(offer(values))));
    return groups;
  }

  private static String offer(Values values) {
    String score =
        values.number("offered-from").map(BigDecimal::toPlainString).orElse("the last band");
    String hours =
        values
            .whole("warn-above")
            .map(n -> " More than " + n + " hours a week is too much.")
            .orElse("");
    return "Worth starting from a score of " + score + "." + hours;
  }

  private List<Group> checklist(Values values) {
    List<Group> groups = new ArrayList<>();
    for (Values year : values.mappings("years")) {
      String when = year.whole("year").map(n -> "year " + n).orElse("");
      window(year, when);
      groups.add(new Group(text(year, "title"), when, points(year, "items")));
    }
    return groups;
  }

  private static List<Group> committee(Values values) {
    List<String> questions =
        values.mappings("questions").stream().map(q -> text(q, "question")).toList();
    return List.of(
        new Group("Questions to expect", "", questions),
        new Group("Figures to know by heart", "", values.texts("card")));
  }

  private static List<Group> each(Values values, String key, String when, String help) {
    return values.mappings(key).stream()
        .map(
            item ->
                new Group(
                    text(item, "title"),
                    when.isEmpty() ? "" : text(item, when),
                    Stream.of(text(item, help)).filter(point -> !point.isEmpty()).toList()))
        .toList();
  }

  private static void lists(Values values, List<Group> groups, String key, String title) {
    List<String> points = points(values, key);
    if (!points.isEmpty()) {
      groups.add(new Group(title, "", points));
    }
  }

  private void window(Values values, String when) {
    windows.add(new Window(text(values, "id"), text(values, "title"), when));
  }

  private static List<String> points(Values values, String key) {
    return points(values, key, "help");
  }

  private static List<String> points(Values values, String key, String more) {
    return values.mappings(key).stream()
        .map(item -> point(text(item, "title"), text(item, more)))
        .toList();
  }

  private static String point(String title, String more) {
    return more.isEmpty() ? title : title + (title.matches(".*\\p{Punct}") ? " " : ". ") + more;
  }

  private static String sentence(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  private static String span(Values values, String unit) {
    return values
        .mapping(unit)
        .flatMap(
            span ->
                span.whole("first")
                    .flatMap(
                        first -> span.whole("last").map(last -> unit + " " + first + "–" + last)))
        .orElse("");
  }

  private static String range(Values range, String of) {
    int least = range.whole("least").orElse(0);
    int most = range.whole("most").orElse(least);
    return (least == most ? "" + least : least + "–" + most) + " " + of;
  }
}
