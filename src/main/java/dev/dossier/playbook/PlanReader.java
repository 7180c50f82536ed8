package dev.dossier.playbook;

import static dev.dossier.playbook.LadderReader.all;
import static dev.dossier.playbook.LadderReader.each;
import static dev.dossier.playbook.LadderReader.text;
import static dev.dossier.playbook.ScheduleReader.heading;
import static dev.dossier.playbook.ScheduleReader.range;

import dev.dossier.playbook.plan.Advice;
import dev.dossier.playbook.plan.Blockers;
import dev.dossier.playbook.plan.Cadence;
import dev.dossier.playbook.plan.Choosing;
import dev.dossier.playbook.plan.Influence;
import dev.dossier.playbook.plan.Narrative;
import dev.dossier.playbook.plan.ParallelPath;
import dev.dossier.playbook.plan.People;
import dev.dossier.playbook.plan.PlanBook;
import dev.dossier.playbook.plan.Preparation;
import dev.dossier.playbook.plan.Projects;
import dev.dossier.playbook.plan.Shadows;
import dev.dossier.playbook.plan.Signal;
import dev.dossier.playbook.plan.Week;
import dev.dossier.source.Values;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads the plan of a checked ladder. */
final class PlanReader {
  private final Optional<Values> plan;

  private PlanReader(Optional<Values> plan) {
    this.plan = plan;
  }

  static PlanBook read(Values ladder) {
    PlanReader reader = new PlanReader(ladder.mapping("plan"));
    return new PlanBook(
        range(ladder, "typical-years"),
        reader.plan.map(values -> all(values, "phases", ScheduleReader::phase)).orElse(List.of()),
        reader.part("relationships", PlanReader::people),
        reader.part("rhythm", PlanReader::week),
        reader.part("opportunities", PlanReader::projects),
        reader.part("influence", PlanReader::influence),
        reader.part("narrative", v -> new Narrative(heading(v), advice(v, "steps"))),
        reader.part("shadowing", PlanReader::shadows),
        reader.part("timeline", ScheduleReader::timeline),
        reader.part("parallel-path", PlanReader::parallelPath),
        reader.part("blockers", PlanReader::blockers),
        reader.part("sprint", ScheduleReader::sprint),
        reader.part("checklist", ScheduleReader::checklist),
        reader.part("committee", PlanReader::preparation),
        reader.part("today", ScheduleReader::choosing).orElse(Choosing.DEFAULT));
  }

  private <T> Optional<T> part(String key, Function<Values, T> reading) {
    return plan.flatMap(values -> values.mapping(key)).map(reading);
  }

  private static People people(Values values) {
    return new People(
        heading(values),
        all(
            values,
            "people",
            v ->
                v.text("cadence")
                    .flatMap(Cadence::of)
                    .map(
                        cadence ->
                            new People.Contact(
                                text(v, "id"),
                                text(v, "title"),
                                text(v, "kind"),
                                cadence,
                                text(v, "purpose")))));
  }

  private static Week week(Values values) {
    return new Week(
        heading(values),
        all(
            values,
            "days",
            v ->
                v.text("day")
                    .map(
                        day ->
                            new Week.Day(
                                text(v, "id"),
                                text(v, "title"),
                                DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)),
                                v.whole("hours")))));
  }

  private static Projects projects(Values values) {
    return new Projects(
        heading(values),
        range(values, "a-year"),
        each(
            values,
            "openings",
            v -> new Projects.Opening(text(v, "id"), text(v, "title"), text(v, "move"))),
        each(
            values,
            "criteria",
            v ->
                new Projects.Test(
                    text(v, "id"),
                    text(v, "title"),
                    text(v, "test"),
                    v.number("at-least"),
                    range(v, "months"))));
  }

  private static Influence influence(Values values) {
    return new Influence(
        heading(values),
        values.mapping("writing").map(PlanReader::writing),
        values
            .mapping("meetings")
            .map(v -> new Influence.Meetings(advice(v, "kinds"), advice(v, "contributions"))),
        values
            .mapping("mentoring")
            .map(
                v ->
                    new Influence.Mentoring(
                        each(v, "groups", PlanReader::group), v.texts("measures"))));
  }

  private static Influence.Writing writing(Values values) {
    return new Influence.Writing(
        values.whole("a-month").orElse(1),
        each(
            values,
            "kinds",
            v -> new Influence.Document(text(v, "id"), text(v, "title"), text(v, "readers"))),
        values.texts("measures"));
  }

  private static Influence.Group group(Values values) {
    return new Influence.Group(text(values, "id"), text(values, "title"), range(values, "people"));
  }

  private static Shadows shadows(Values values) {
    return new Shadows(
        heading(values),
        each(
            values,
            "kinds",
            v ->
                new Shadows.Kind(
                    text(v, "id"), text(v, "title"), text(v, "learn"), advice(v, "activities"))));
  }

  private static ParallelPath parallelPath(Values values) {
    return new ParallelPath(
        heading(values),
        text(values, "targets"),
        values.whole("after-months"),
        range(values, "interviews-a-quarter"),
        advice(values, "uses"));
  }

  private static Blockers blockers(Values values) {
    return new Blockers(
        heading(values),
        each(
            values,
            "kinds",
            v ->
                new Blockers.Kind(
                    text(v, "id"),
                    text(v, "title"),
                    v.texts("examples"),
                    text(v, "recovery"),
                    range(v, "months"))),
        all(
            values,
            "derived",
            v ->
                v.text("signal")
                    .flatMap(Signal::of)
                    .map(
                        signal ->
                            new Blockers.Derived(
                                text(v, "id"), text(v, "title"), text(v, "kind"), signal))));
  }

  private static Preparation preparation(Values values) {
    return new Preparation(
        heading(values),
        all(
            values,
            "questions",
            v ->
                v.text("weak-spot")
                    .flatMap(Signal::of)
                    .map(
                        spot ->
                            new Preparation.Question(text(v, "id"), spot, text(v, "question")))),
        values.texts("card"));
  }

  private static List<Advice> advice(Values values, String key) {
    return each(values, key, v -> new Advice(text(v, "id"), text(v, "title"), text(v, "help")));
  }
}
