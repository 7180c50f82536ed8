package dev.dossier.understand.shape;

import static dev.dossier.understand.shape.HeadShape.LINE;

import dev.dossier.playbook.Dimension;
import dev.dossier.source.ListShape;
import dev.dossier.source.MappingShape;
import dev.dossier.source.Shape;
import dev.dossier.source.Tie;

/** The case: {@code content/promotion.md}. */
final class CaseShape {
  private CaseShape() {}

  static MappingShape shape() {
    MappingShape head =
        Shape.mapping("the case", "The case itself; the text below is the ask.")
            .required("title", Shape.line(LINE), "What is asked for.", "Ready for wider scope")
            .required("candidate", Shape.line(LINE), "Who is to be promoted.", "Alex Example")
            .optional("from", Shape.line(LINE), "Current level; absent, the playbook's.")
            .optional("to", Shape.line(LINE), "Level aimed at; absent, the playbook's.")
            .required(
                "level-since",
                Shape.month(),
                "Month in which the current level was reached; the plan counts from it.",
                "2023-06")
            .required(
                "committee",
                Shape.day(),
                "Day on which the committee meets; the timeline counts back from it.",
                "2026-09-15")
            .optional(
                "playbook",
                Shape.line(LINE),
                "Name of a bundled playbook, or path of one in the package.",
                "l6-l7")
            .byDefault(
                "currency",
                Shape.form("[A-Z]{3}", "a currency code", "USD"),
                "USD",
                "ISO 4217 code in which impact is counted.")
            .optional("baseline", baseline(), "What is usual for this candidate's current level.")
            .optional(
                "declassify",
                Shape.listOf(Shape.line(LINE)),
                "Figures that the public site may tell about hidden things.",
                "[patents]");
    return HeadShape.ends(
        head,
        "committee",
        waivers(),
        "Indicators, and findings in this file, that are set aside, each with its reason.");
  }

  private static MappingShape baseline() {
    MappingShape baseline = Shape.mapping("the baseline", "What is usual, by measure.");
    for (Dimension.Measure measure : Dimension.Measure.values()) {
      baseline =
          baseline.optional(
              measure.word(), Shape.number().above(0), "Usual " + measure.word() + ", above 0.");
    }
    return baseline;
  }

  private static ListShape waivers() {
    return Shape.listOf(
        Shape.mapping("a waiver", "An indicator or a rule that is set aside.")
            .optional("indicator", Shape.name(), "The indicator.", "team-growth")
            .optional("rule", Shape.id(), "The rule, for this file.", "claims/no-source")
            .required("reason", Shape.text(HeadShape.TEXT), "Why it is set aside.", "…")
            .tied(Tie.anyOf("indicator", "rule")));
  }
}
