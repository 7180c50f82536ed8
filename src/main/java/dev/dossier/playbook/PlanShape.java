package dev.dossier.playbook;

import static dev.dossier.playbook.LadderShape.LINE;
import static dev.dossier.playbook.LadderShape.TEXT;
import static dev.dossier.playbook.LadderShape.figure;
import static dev.dossier.playbook.LadderShape.item;
import static dev.dossier.playbook.LadderShape.needs;
import static dev.dossier.playbook.LadderShape.range;
import static dev.dossier.source.Shape.choice;
import static dev.dossier.source.Shape.line;
import static dev.dossier.source.Shape.listOf;
import static dev.dossier.source.Shape.mapping;
import static dev.dossier.source.Shape.name;
import static dev.dossier.source.Shape.number;
import static dev.dossier.source.Shape.text;
import static dev.dossier.source.Shape.whole;

import dev.dossier.playbook.plan.Signal;
import dev.dossier.source.ChoiceShape;
import dev.dossier.source.ListShape;
import dev.dossier.source.MappingShape;
import dev.dossier.source.NumberShape;
import java.util.List;

/** What the YAML of a ladder's plan looks like: the way from one level to the next. */
final class PlanShape {
  private static final NumberShape MONTHS = whole().atLeast(0).atMost(120);
  private static final NumberShape HOURS = whole().atLeast(1).atMost(120);
  private static final NumberShape EFFORT = whole().atLeast(1).atMost(10_000);
  private static final ChoiceShape CADENCE = choice("weekly", "monthly", "quarterly");
  private static final ChoiceShape WEEKDAYS =
      choice("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** Words for what would raise a score. */
  static final List<String> GAINS = List.of("artifact", "endorse", "verify", "evidence", "months");

  private PlanShape() {}

  static MappingShape plan() {
    return mapping("the plan", "The way from one level to the next. Every part may be absent.")
        .optional("phases", listOf(phase()), "Stretches of the way, counted from `level-since`.")
        .optional("relationships", relationships(), "Who has to know the work, and how often.")
        .optional("rhythm", rhythm(), "A day of the week for each kind of work.")
        .optional("opportunities", opportunities(), "Strategic projects, and how to choose.")
        .optional("influence", influence(), "Writing, meetings and mentoring.")
        .optional("narrative", steps("steps"), "The order in which executives want to hear it.")
        .optional("shadowing", shadowing(), "Learning beside somebody at the next level.")
        .optional("timeline", timeline(), "The way to the committee, counted back from its day.")
        .optional("parallel-path", parallelPath(), "Talks elsewhere; private without exception.")
        .optional("blockers", blockers(), "What stands in the way, and how to recover.")
        .optional("sprint", sprint(), "The last gaps, closed in a few weeks.")
        .optional("checklist", checklist(), "What should be true when each year ends.")
        .optional("committee", committee(), "Questions to expect, and figures to know by heart.")
        .optional("today", today(), "How the few things of a day are chosen.");
  }

  private static MappingShape phase() {
    MappingShape window =
        item("a window", "Weeks or months of a phase.")
            .optional("weeks", span("weeks"), "Weeks since the current level was reached.")
            .optional("months", span("months"), "Months since then.")
            .required("actions", listOf(action()).atLeast(1), "What to do in it.");
    MappingShape strategy =
        item("a strategy", "Actions that serve one end.")
            .optional("intro", text(TEXT), "What they are for.")
            .optional("over-months", MONTHS, "Months over which it grows.")
            .required("actions", listOf(action()).atLeast(1), "What to do.");
    return item("a phase", "A stretch of the way.")
        .required("months", span("months"), "Months since the current level was reached.")
        .optional("intro", text(TEXT), "What the phase is for.")
        .optional("windows", listOf(window), "Its weeks and months, with what to do in each.")
        .optional("strategies", listOf(strategy), "What to do at any time in it.")
        .optional("documents", listOf(action()), "What to write in it.")
        .optional("campaigns", listOf(action()), "What to keep up all through it.");
  }

  private static MappingShape action() {
    return item("an action", "Something to do.")
        .optional("help", text(TEXT), "How, in a sentence.")
        .optional("within-days", whole().atLeast(1).atMost(1_000), "Days it should take at most.")
        .optional("cadence", CADENCE, "How often, when it comes again and again.")
        .optional("supports", listOf(name()), "Indicators that it leads to evidence for.")
        .optional("needs", needs(), "Figures that show that it was done.");
  }

  private static MappingShape relationships() {
    ChoiceShape kinds =
        choice("manager", "skip-level", "peer", "stakeholder", "sponsor", "external");
    return part("the relationships", "Who has to know the work at first hand.")
        .required(
            "people",
            listOf(
                item("a relationship", "People whose trust matters.")
                    .required("kind", kinds, "How they stand to the candidate.")
                    .required("cadence", CADENCE, "How often to meet.")
                    .optional("purpose", text(TEXT), "What the meeting is for.")),
            "The people, by kind.");
  }

  private static MappingShape rhythm() {
    return part("the week", "A day for each kind of work.")
        .required(
            "days",
            listOf(
                item("a day", "What a day of the week is for.")
                    .required("day", WEEKDAYS, "Day of the week.")
                    .optional("hours", HOURS, "Hours to keep free for it.")),
            "The days.");
  }

  private static MappingShape opportunities() {
    ListShape openings =
        listOf(
            item("an opening", "How a strategic project comes up.")
                .required("move", text(TEXT), "What to do then."));
    ListShape criteria =
        listOf(
            item("a test", "What makes a project worth taking.")
                .required("test", text(TEXT), "The question it must pass.")
                .optional("at-least", number(), "The least value that passes.")
                .optional("months", range("months"), "The duration that passes."));
    return part("the strategic projects", "Where they come from and which to take.")
        .optional("a-year", range("projects"), "How many to take on in a year.")
        .required("openings", openings, "How they come up.")
        .required("criteria", criteria, "How to choose.");
  }

  private static MappingShape influence() {
    MappingShape writing =
        mapping("writing", "Writing that others act upon.")
            .required("a-month", HOURS, "Influential documents a month.")
            .required(
                "kinds",
                listOf(
                    item("a kind of document", "Something to write.")
                        .required("readers", line(LINE), "Who should read it.")),
                "What to write, and for whom.")
            .required("measures", listOf(name()), "What tells whether it worked.");
    MappingShape meetings =
        mapping("meetings", "Where to be in the room, and how.")
            .required("kinds", titles(), "The meetings.")
            .required("contributions", titles(), "How to be of use in them.");
    MappingShape mentoring =
        mapping("mentoring", "People to help.")
            .required(
                "groups",
                listOf(
                    item("a group", "People to help.")
                        .optional("people", range("people"), "How many of them.")),
                "Whom to help.")
            .required("measures", listOf(name()), "What tells whether it worked.");
    return part("influence", "Others decide better because of the candidate.")
        .optional("writing", writing, "In writing.")
        .optional("meetings", meetings, "In the room.")
        .optional("mentoring", mentoring, "By the people one helps.");
  }

  private static MappingShape shadowing() {
    return part("shadowing", "Learning beside somebody at the next level.")
        .required(
            "kinds",
            listOf(
                item("a kind of shadowing", "One way to learn.")
                    .required("learn", text(TEXT), "What it teaches.")
                    .required("activities", titles(), "What to do.")),
            "The kinds.");
  }

  private static MappingShape timeline() {
    return part("the timeline", "Counted back from the day of the committee.")
        .required(
            "marks",
            listOf(
                item("a mark", "A point in time with what is due by then.")
                    .required("months-before", MONTHS, "Months before the committee.")
                    .required("tasks", listOf(action()), "What to do from then on.")),
            "The marks, the earliest first.");
  }

  private static MappingShape parallelPath() {
    return steps("uses")
        .optional("after-months", MONTHS, "Months at the current level before it begins.")
        .optional("interviews-a-quarter", range("interviews"), "How many to take.")
        .optional("targets", text(TEXT), "What to look at.");
  }

  private static MappingShape blockers() {
    MappingShape kind =
        item("a kind of blocker", "A kind of thing that stands in the way.")
            .required("examples", listOf(line(LINE)), "What it looks like.")
            .required("recovery", text(TEXT), "The way out.")
            .optional("months", range("months"), "How long that takes.");
    MappingShape derived =
        item("a derived blocker", "A blocker that the package itself shows.")
            .required("kind", name(), "Kind that it belongs to.")
            .required(
                "signal",
                choice(Signal.all().stream().map(Signal::word).toList()),
                "What in the package shows it.");
    return part("blockers", "What stands in the way.")
        .required("kinds", listOf(kind), "The kinds, with examples and recovery.")
        .optional("derived", listOf(derived), "Those that the package itself shows.");
  }

  private static MappingShape sprint() {
    MappingShape stage =
        item("a stage", "A stretch of the sprint.")
            .required("days", span("days"), "Days of the sprint.")
            .required("metric", line(LINE), "What tells that it worked.")
            .optional("source-hours", HOURS, "Hours a week that the source of this plan names.");
    MappingShape hour =
        item("an hour", "What an hour of the day is for.")
            .required("hour", whole().atLeast(0).atMost(23), "Hour at which it begins.");
    return part("the sprint", "The last gaps, closed in a few weeks.")
        .required("days", whole().atLeast(1).atMost(366), "How long it lasts.")
        .required("offered-from", number().atLeast(0).atMost(100), "Score from which to offer it.")
        .required("hours-a-week", HOURS, "Hours a week that are planned.")
        .required("warn-above", HOURS, "Hours a week above which to warn.")
        .required("stages", listOf(stage), "Its stages.")
        .optional("day", listOf(hour), "The rhythm of a day.");
  }

  private static MappingShape checklist() {
    MappingShape entry =
        item("an entry", "Something that should be true.")
            .optional("needs", needs(), "Figures that decide it; absent when only people can.");
    return part("the checklist", "What should be true when each year ends.")
        .required(
            "years",
            listOf(
                item("a year", "A year of the way.")
                    .required("year", whole().atLeast(1).atMost(20), "Which year.")
                    .required("items", listOf(entry), "What should be true.")),
            "The years.");
  }

  private static MappingShape committee() {
    MappingShape question =
        mapping("a question", "A question that a weak spot of the package invites.")
            .required("id", name(), "Short name.")
            .required(
                "weak-spot",
                choice(Signal.all().stream().filter(Signal::hasPlaces).map(Signal::word).toList()),
                "What in the package invites it.")
            .required("question", line(LINE), "The question.");
    return part("the committee", "Questions to expect, and figures to know by heart.")
        .required("questions", listOf(question), "The questions.")
        .optional("card", listOf(figure()), "Figures to know by heart.");
  }

  private static MappingShape today() {
    MappingShape effort =
        mapping("the effort", "Hours that each kind of gain usually takes; an hour if not stated.")
            .optional("artifact", EFFORT, "To link what its readers can open.")
            .optional("endorse", EFFORT, "To have an endorsement recorded by its author.")
            .optional("verify", EFFORT, "To have that endorsement signed.")
            .optional("evidence", EFFORT, "To bring an indicator its first evidence.")
            .optional("months", EFFORT, "To fill the months that are missing.");
    return mapping("today", "How the few things of a day are chosen.")
        .optional(
            "due-within-days",
            whole().atLeast(0).atMost(366),
            "How many days ahead something counts as due; 28 if not stated.")
        .optional(
            "effort", effort, "What a gain is divided by, to rank what moves the score most.");
  }

  private static MappingShape steps(String key) {
    return part("a list of advice", "Advice, in order.")
        .required(
            key,
            listOf(
                item("a piece of advice", "One step or use.")
                    .optional("help", text(TEXT), "What it means.")),
            "The advice itself.");
  }

  private static MappingShape part(String called, String description) {
    return mapping(called, description)
        .required("title", line(LINE), "What people read.")
        .optional("intro", text(TEXT), "What it is for, in a sentence.");
  }

  private static ListShape titles() {
    return listOf(item("an item", "Something with a name."));
  }

  private static MappingShape span(String of) {
    return mapping("a span of " + of, "From the first to the last, both included.")
        .required("first", whole().atLeast(1).atMost(1_000), "The first.")
        .required("last", whole().atLeast(1).atMost(1_000), "The last.");
  }
}
