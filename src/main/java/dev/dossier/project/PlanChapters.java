package dev.dossier.project;

import dev.dossier.playbook.plan.Advice;
import dev.dossier.playbook.plan.Blockers;
import dev.dossier.playbook.plan.Checklist;
import dev.dossier.playbook.plan.Heading;
import dev.dossier.playbook.plan.Influence;
import dev.dossier.playbook.plan.ParallelPath;
import dev.dossier.playbook.plan.People;
import dev.dossier.playbook.plan.Phase;
import dev.dossier.playbook.plan.PlanBook;
import dev.dossier.playbook.plan.Projects;
import dev.dossier.playbook.plan.Range;
import dev.dossier.playbook.plan.Span;
import dev.dossier.playbook.plan.Sprint;
import dev.dossier.playbook.plan.Step;
import dev.dossier.playbook.plan.Timeline;
import dev.dossier.playbook.plan.Week;
import dev.dossier.project.CockpitView.ChapterView;
import dev.dossier.project.CockpitView.GroupView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A playbook's plan as chapters that people read. */
final class PlanChapters {
  private final List<ChapterView> chapters = new ArrayList<>();

  private PlanChapters() {}

  static List<ChapterView> of(PlanBook plan) {
    PlanChapters all = new PlanChapters();
    plan.phases().forEach(all::phase);
    plan.people().ifPresent(p -> all.add("relationships", p.heading(), people(p.contacts())));
    plan.week().ifPresent(w -> all.add("rhythm", w.heading(), week(w)));
    plan.projects().ifPresent(p -> all.add("opportunities", p.heading(), projects(p)));
    plan.influence().ifPresent(i -> all.add("influence", i.heading(), influence(i)));
    plan.narrative()
        .ifPresent(
            n ->
                all.add(
                    "narrative",
                    n.heading(),
                    n.steps().stream().map(s -> group(s.title(), "", some(s.help()))).toList()));
    plan.shadows()
        .ifPresent(
            s ->
                all.add(
                    "shadowing",
                    s.heading(),
                    s.kinds().stream()
                        .map(k -> group(k.title(), k.learn(), advice(k.activities())))
                        .toList()));
    plan.timeline().ifPresent(t -> all.add("timeline", t.heading(), timeline(t)));
    plan.parallelPath().ifPresent(p -> all.add("parallel-path", p.heading(), elsewhere(p)));
    plan.blockers().ifPresent(b -> all.add("blockers", b.heading(), blockers(b)));
    plan.sprint().ifPresent(s -> all.add("sprint", s.heading(), sprint(s)));
    plan.checklist().ifPresent(c -> all.add("checklist", c.heading(), checklist(c)));
    plan.preparation()
        .ifPresent(
            p ->
                all.add(
                    "committee",
                    p.heading(),
                    List.of(
                        group(
                            "Questions to expect",
                            "",
                            p.questions().stream().map(q -> q.question()).toList()),
                        group("Figures to know by heart", "", p.card()))));
    return List.copyOf(all.chapters);
  }

  private void add(String id, Heading heading, List<GroupView> groups) {
    chapters.add(new ChapterView(id, heading.title(), heading.intro(), groups));
  }

  private void phase(Phase phase) {
    List<GroupView> groups = new ArrayList<>();
    phase.windows().forEach(w -> groups.add(group(w.title(), when(w), steps(w.actions()))));
    phase
        .strategies()
        .forEach(
            s ->
                groups.add(
                    group(
                        s.title(),
                        s.overMonths().map(n -> "over " + n + " months").orElse(""),
                        steps(s.actions()))));
    list("To write", phase.documents()).ifPresent(groups::add);
    list("To keep up", phase.campaigns()).ifPresent(groups::add);
    String when = sentence(span("months", phase.months()));
    Heading heading = phase.heading();
    add(phase.id(), new Heading(heading.title(), (heading.intro() + " " + when).strip()), groups);
  }

  private static String when(Phase.Window window) {
    String unit = window.unit().name().toLowerCase(Locale.ROOT);
    return window.span().map(span -> span(unit, span)).orElse("");
  }

  private static List<GroupView> people(List<People.Contact> contacts) {
    return contacts.stream()
        .map(c -> group(c.title(), c.cadence().word(), some(c.purpose())))
        .toList();
  }

  private static List<GroupView> week(Week week) {
    return week.days().stream()
        .map(
            day ->
                group(
                    Wording.capital(day.day().name().toLowerCase(Locale.ROOT)),
                    day.hours().map(n -> n + " hours").orElse(""),
                    List.of(day.title())))
        .toList();
  }

  private static List<GroupView> projects(Projects projects) {
    return List.of(
        group(
            "How they come up",
            "",
            projects.openings().stream().map(o -> point(o.title(), o.move())).toList()),
        group(
            "How to choose",
            projects.perYear().map(r -> range(r, "a year")).orElse(""),
            projects.tests().stream().map(t -> point(t.title(), t.question())).toList()));
  }

  private static List<GroupView> influence(Influence influence) {
    List<GroupView> groups = new ArrayList<>();
    influence
        .writing()
        .ifPresent(
            w ->
                groups.add(
                    group(
                        "In writing",
                        w.perMonth() + " a month",
                        w.kinds().stream().map(k -> point(k.title(), k.readers())).toList())));
    influence
        .meetings()
        .ifPresent(
            m -> {
              groups.add(group("In the room", "", advice(m.kinds())));
              groups.add(group("How to be of use there", "", advice(m.contributions())));
            });
    influence
        .mentoring()
        .ifPresent(
            m ->
                groups.add(
                    group(
                        "By helping people",
                        "",
                        m.groups().stream()
                            .map(
                                g ->
                                    point(
                                        g.title(),
                                        g.people().map(r -> range(r, "people")).orElse("")))
                            .toList())));
    return groups;
  }

  private static List<GroupView> timeline(Timeline timeline) {
    return timeline.marks().stream()
        .map(mark -> group(mark.title(), before(mark.monthsBefore()), steps(mark.tasks())))
        .toList();
  }

  private static String before(int months) {
    return months == 0
        ? "on the day"
        : months + (months == 1 ? " month" : " months") + " before the committee";
  }

  private static List<GroupView> elsewhere(ParallelPath path) {
    List<String> aims =
        Stream.concat(
                some(path.targets()).stream(),
                path
                    .interviewsPerQuarter()
                    .map(r -> sentence(range(r, "interviews a quarter")))
                    .stream())
            .toList();
    String when = path.afterMonths().map(n -> "after " + n + " months").orElse("");
    return List.of(
        group("What to look at", when, aims),
        group("What it is good for", "", advice(path.uses())));
  }

  private static List<GroupView> blockers(Blockers blockers) {
    List<GroupView> groups = new ArrayList<>();
    for (Blockers.Kind kind : blockers.kinds()) {
      List<String> points = new ArrayList<>(kind.examples());
      points.add("The way out: " + kind.recovery());
      groups.add(
          group(kind.title(), kind.months().map(r -> range(r, "months")).orElse(""), points));
    }
    if (!blockers.derived().isEmpty()) {
      groups.add(
          group(
              "What the package itself shows",
              "",
              blockers.derived().stream().map(Blockers.Derived::title).toList()));
    }
    return groups;
  }

  private static List<GroupView> sprint(Sprint sprint) {
    List<GroupView> groups = new ArrayList<>();
    sprint
        .stages()
        .forEach(
            stage ->
                groups.add(
                    group(stage.title(), span("days", stage.days()), List.of(stage.metric()))));
    groups.add(
        group(
            "A day",
            sprint.hoursPerWeek() + " hours a week",
            sprint.day().stream()
                .map(h -> String.format(Locale.ROOT, "%02d:00 %s", h.hour(), h.title()))
                .toList()));
    String offer =
        "Worth starting from a score of "
            + Wording.number(BigDecimal.valueOf(sprint.offeredFrom()))
            + ". More than "
            + sprint.warnAbove()
            + " hours a week is too much.";
    groups.add(group("When", "", List.of(offer)));
    return groups;
  }

  private static List<GroupView> checklist(Checklist checklist) {
    return checklist.years().stream()
        .map(
            year ->
                group(
                    year.title(),
                    "year " + year.year(),
                    year.entries().stream().map(Checklist.Entry::title).toList()))
        .toList();
  }

  private static Optional<GroupView> list(String title, List<Step> steps) {
    return steps.isEmpty() ? Optional.empty() : Optional.of(group(title, "", steps(steps)));
  }

  private static GroupView group(String title, String when, List<String> points) {
    return new GroupView(title, when, points);
  }

  private static List<String> steps(List<Step> steps) {
    return steps.stream().map(step -> point(step.title(), step.help())).toList();
  }

  private static List<String> advice(List<Advice> advice) {
    return advice.stream().map(each -> point(each.title(), each.help())).toList();
  }

  private static List<String> some(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }

  private static String point(String title, String more) {
    return more.isEmpty() ? title : title + (title.matches(".*\\p{Punct}") ? " " : ". ") + more;
  }

  private static String sentence(String words) {
    return words.isEmpty() ? "" : Wording.capital(words) + ".";
  }

  private static String span(String unit, Span span) {
    return unit + " " + span.first() + "–" + span.last();
  }

  private static String range(Range range, String of) {
    return range.words() + " " + of;
  }
}
