package dev.dossier.understand.shape;

import static dev.dossier.understand.shape.HeadShape.LINE;
import static dev.dossier.understand.shape.HeadShape.TEXT;

import dev.dossier.source.MappingShape;
import dev.dossier.source.Shape;

/** The files of the plan, which are private whatever they say. */
final class PlanShapes {
  private PlanShapes() {}

  static MappingShape action() {
    return item("an action", "Something to do.", "Agree on the committee date")
        .optional("window", Shape.name(), "Window of the playbook's plan.", "half-year-before")
        .optional("step", Shape.name(), "Step of the playbook's plan that it does.", "agree-date")
        .optional("due", Shape.day(), "Day by which it should be done.")
        .byDefault(
            "status", Shape.choice("open", "doing", "done", "dropped"), "open", "How it stands.")
        .optional("done", Shape.day(), "Day on which it was done.")
        .optional(
            "supports", Shape.listOf(Shape.name()), "Indicators that it leads to evidence for.");
  }

  static MappingShape opportunity() {
    return item("an opportunity", "A project that could be taken on.", "Lead the second region")
        .optional(
            "opening",
            Shape.choice("vacancy", "initiative", "crisis", "reorganisation"),
            "How it came up.")
        .optional("visibility", Shape.number().atLeast(0), "Stakeholders at the top.")
        .optional("impact", Shape.number().atLeast(0), "What it is worth, in the currency.")
        .optional("complexity", Shape.number().above(0), "Times a usual problem.")
        .optional("duration", Shape.number().atLeast(0), "Months until it shows results.")
        .optional("ownership", Shape.bool(), "Whether one name stands on it.")
        .byDefault(
            "status", Shape.choice("open", "accepted", "declined"), "open", "How it stands.");
  }

  static MappingShape relationship() {
    return item("a relationship", "A person whose trust matters.", "My manager")
        .optional("name", Shape.line(LINE), "Who it is.")
        .optional("role", Shape.line(LINE), "Their role.")
        .required(
            "kind",
            Shape.choice("manager", "skip-level", "peer", "stakeholder", "sponsor", "external"),
            "How they stand to the candidate.",
            "peer")
        .optional("cadence", Shape.choice("weekly", "monthly", "quarterly"), "How often to meet.")
        .optional("last", Shape.day(), "When the last meeting was.");
  }

  static MappingShape blocker() {
    return item("a blocker", "Something that stands in the way.", "Known for systems only")
        .required(
            "kind",
            Shape.choice("relationships", "perception", "organisation", "performance"),
            "What kind of thing it is.",
            "perception")
        .byDefault("status", Shape.choice("open", "easing", "cleared"), "open", "How it stands.")
        .optional("owner", Shape.line(LINE), "Who sees to it.")
        .optional("since", Shape.day(), "Since when it has been there.")
        .optional("recover-by", Shape.day(), "When it should be out of the way.");
  }

  static MappingShape shadowing() {
    return item("shadowing", "A day beside somebody at the next level.", "A planning round")
        .required(
            "kind",
            Shape.choice("decisions", "responsibility", "skill"),
            "What was learned from.",
            "decisions")
        .optional(
            "activity", Shape.name(), "Activity of the playbook's plan that it was.", "planning")
        .optional("date", Shape.day(), "When it was.")
        .optional("with", Shape.line(LINE), "With whom.")
        .optional("learnt", Shape.text(TEXT), "What it taught.");
  }

  static MappingShape meeting() {
    return item("a meeting", "A meeting to be of use in.", "The architecture review")
        .required(
            "kind",
            Shape.choice("staff", "architecture", "strategy", "customer"),
            "What kind of meeting it is.",
            "architecture")
        .optional("date", Shape.day(), "When it was.")
        .optional(
            "contributed",
            Shape.listOf(Shape.choice("preparation", "data", "solutions", "follow-through")),
            "How the candidate was of use.")
        .optional("outcome", Shape.text(TEXT), "What was decided.");
  }

  static MappingShape mentee() {
    return item("a mentee", "Somebody to help.", "Senior engineer, search")
        .required(
            "group",
            Shape.choice("promising", "struggling", "other-teams", "outside"),
            "Why this person.",
            "promising")
        .optional("name", Shape.line(LINE), "Who it is.")
        .optional("since", Shape.day(), "Since when.")
        .optional("promoted", Shape.day(), "Day on which they were promoted.");
  }

  static MappingShape sprint() {
    return item("a sprint", "A few weeks in which the last gaps are closed.", "Ninety days")
        .required("start", Shape.day(), "Its first day.", "2026-06-17")
        .optional(
            "hours", Shape.whole().atLeast(1).atMost(120), "Hours a week; absent, the playbook's.");
  }

  static MappingShape interview() {
    return item("an interview", "An interview elsewhere.", "Principal engineer at an insurer")
        .optional("company", Shape.line(LINE), "Where.")
        .optional("level", Shape.line(LINE), "For which level.")
        .optional("date", Shape.day(), "When.")
        .optional("status", Shape.line(LINE), "How it stands.", "planned")
        .optional("learnt", Shape.text(TEXT), "What it taught.");
  }

  static MappingShape committee() {
    return item("a committee member", "Somebody who decides.", "The chair")
        .optional("role", Shape.line(LINE), "Their role.")
        .optional("cares-about", Shape.listOf(Shape.line(LINE)), "What they care for.");
  }

  static MappingShape note() {
    return item("a note", "Any other private note of the plan.", "What I noticed");
  }

  private static MappingShape item(String called, String description, String example) {
    return HeadShape.titled(called, description, "private", example);
  }
}
