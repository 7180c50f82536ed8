package dev.dossier.playbook;

import static dev.dossier.playbook.LadderReader.all;
import static dev.dossier.playbook.LadderReader.each;
import static dev.dossier.playbook.LadderReader.text;

import dev.dossier.playbook.plan.Cadence;
import dev.dossier.playbook.plan.Checklist;
import dev.dossier.playbook.plan.Choosing;
import dev.dossier.playbook.plan.Heading;
import dev.dossier.playbook.plan.Phase;
import dev.dossier.playbook.plan.Phase.Strategy;
import dev.dossier.playbook.plan.Phase.Unit;
import dev.dossier.playbook.plan.Phase.Window;
import dev.dossier.playbook.plan.Range;
import dev.dossier.playbook.plan.Span;
import dev.dossier.playbook.plan.Sprint;
import dev.dossier.playbook.plan.Step;
import dev.dossier.playbook.plan.Timeline;
import dev.dossier.source.Values;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the parts of a plan that have dates, and what all parts of it are made of. */
final class ScheduleReader {
  private ScheduleReader() {}

  static Optional<Phase> phase(Values values) {
    return span(values, "months")
        .map(
            months ->
                new Phase(
                    text(values, "id"),
                    heading(values),
                    months,
                    each(values, "windows", ScheduleReader::window),
                    each(values, "strategies", ScheduleReader::strategy),
                    each(values, "documents", ScheduleReader::step),
                    each(values, "campaigns", ScheduleReader::step)));
  }

  private static Window window(Values values) {
    Unit unit = values.has("weeks") ? Unit.WEEKS : Unit.MONTHS;
    return new Window(
        text(values, "id"),
        text(values, "title"),
        unit,
        span(values, unit == Unit.WEEKS ? "weeks" : "months"),
        each(values, "actions", ScheduleReader::step));
  }

  private static Strategy strategy(Values values) {
    return new Strategy(
        text(values, "id"),
        text(values, "title"),
        text(values, "intro"),
        values.whole("over-months"),
        each(values, "actions", ScheduleReader::step));
  }

  static Timeline timeline(Values values) {
    return new Timeline(
        heading(values),
        all(
            values,
            "marks",
            v ->
                v.whole("months-before")
                    .map(
                        months ->
                            new Timeline.Mark(
                                text(v, "id"),
                                text(v, "title"),
                                months,
                                each(v, "tasks", ScheduleReader::step)))));
  }

  static Sprint sprint(Values values) {
    int hours = values.whole("hours-a-week").orElse(0);
    return new Sprint(
        heading(values),
        values.whole("days").orElse(0),
        values.number("offered-from").map(BigDecimal::doubleValue).orElse(0.0),
        hours,
        values.whole("warn-above").orElse(hours),
        all(values, "stages", ScheduleReader::stage),
        all(
            values,
            "day",
            v ->
                v.whole("hour")
                    .map(hour -> new Sprint.Hour(text(v, "id"), text(v, "title"), hour))));
  }

  private static Optional<Sprint.Stage> stage(Values values) {
    return span(values, "days")
        .map(
            days ->
                new Sprint.Stage(
                    text(values, "id"),
                    text(values, "title"),
                    days,
                    text(values, "metric"),
                    values.whole("source-hours")));
  }

  static Checklist checklist(Values values) {
    return new Checklist(
        heading(values),
        all(
            values,
            "years",
            v ->
                v.whole("year")
                    .map(
                        year ->
                            new Checklist.Year(
                                text(v, "id"),
                                text(v, "title"),
                                year,
                                each(v, "items", ScheduleReader::entry)))));
  }

  private static Checklist.Entry entry(Values values) {
    return new Checklist.Entry(
        text(values, "id"), text(values, "title"), all(values, "needs", LadderReader::need));
  }

  /** How the few things of a day are chosen. */
  static Choosing choosing(Values values) {
    Map<String, Integer> effort = new LinkedHashMap<>();
    for (String kind : PlanShape.GAINS) {
      values
          .mapping("effort")
          .flatMap(hours -> hours.whole(kind))
          .ifPresent(hours -> effort.put(kind, hours));
    }
    return new Choosing(
        values.whole("due-within-days").orElse(Choosing.DEFAULT.dueWithinDays()), effort);
  }

  static Step step(Values values) {
    return new Step(
        text(values, "id"),
        text(values, "title"),
        text(values, "help"),
        values.whole("within-days"),
        values.text("cadence").flatMap(Cadence::of),
        values.texts("supports"),
        all(values, "needs", LadderReader::need));
  }

  static Heading heading(Values values) {
    return new Heading(text(values, "title"), text(values, "intro"));
  }

  static Optional<Span> span(Values values, String key) {
    return values
        .mapping(key)
        .flatMap(
            span ->
                span.whole("first")
                    .flatMap(first -> span.whole("last").map(last -> new Span(first, last))));
  }

  /** A range; where only its least number is given, that number. */
  static Optional<Range> range(Values values, String key) {
    return values
        .mapping(key)
        .flatMap(
            range ->
                range
                    .whole("least")
                    .map(least -> new Range(least, range.whole("most").orElse(least))));
  }
}
