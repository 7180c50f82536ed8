package dev.dossier.understand.shape;

import static dev.dossier.understand.shape.HeadShape.LINE;
import static dev.dossier.understand.shape.HeadShape.TEXT;

import dev.dossier.model.Basis;
import dev.dossier.model.Better;
import dev.dossier.model.EvidenceKind;
import dev.dossier.model.Nature;
import dev.dossier.model.PublicFigures;
import dev.dossier.source.ChoiceShape;
import dev.dossier.source.MappingShape;
import dev.dossier.source.NumberShape;
import dev.dossier.source.Shape;
import java.util.Arrays;

/** Evidence: one file, one achievement. */
final class EvidenceShape {
  private static final NumberShape COUNT = Shape.count().atMost(2_000_000_000);

  private EvidenceShape() {}

  static MappingShape shape() {
    return HeadShape.titled("evidence", "One achievement.", "committee", "Platform transformation")
        .byDefault(
            "kind",
            Shape.choice(Arrays.stream(EvidenceKind.values()).map(EvidenceKind::word).toList()),
            "initiative",
            "What sort of achievement it is.")
        .required(
            "period",
            Shape.period(),
            "When the work was done, in months or days; open while it still runs.",
            "2024-03..2025-08",
            "2024-03..")
        .optional("role", Shape.line(LINE), "The candidate's own part.", "Technical lead")
        .byDefault(
            "share",
            Shape.number().above(0).atMost(1),
            "1",
            "Own share of the result, above 0 and at most 1.",
            "0.5")
        .optional(
            "supports",
            Shape.listOf(Shape.name()),
            "Indicators of the playbook that it speaks for.",
            "[beyond-team-scope, owns-direction]")
        .optional("reach", reach(), "How far the work reached.", "{teams: 47, engineers: 127}")
        .optional(
            "stakeholders",
            Shape.listOf(Shape.line(LINE)),
            "People or roles that the work had to win over.",
            "[Director payments]")
        .optional(
            "complexity",
            Shape.number().above(0).atMost(1_000),
            "Times a usual problem of the current level, with its reason in the text.",
            "3")
        .optional("outcomes", Shape.listOf(OutcomeShape.shape()), "Results that can be counted.")
        .optional("artifacts", Shape.listOf(artifact()), "What exists because of the work.")
        .optional(
            "commits",
            Shape.listOf(Shape.line(LINE)),
            "Commits and pull requests.",
            "[\"payments#1423\"]")
        .byDefault(
            "public-figures",
            Shape.choice(Arrays.stream(PublicFigures.values()).map(PublicFigures::word).toList()),
            "hidden",
            "How the public site shows this file's figures.")
        .byDefault("count", COUNT.atLeast(1), "1", "How many of its kind the file stands for.")
        .optional(
            "form",
            Shape.line(LINE),
            "Of writing: strategy, rfc, post-mortem, vision, article or another.",
            "strategy")
        .optional("venue", Shape.choice("internal", "external"), "Of a talk: who it was given to.")
        .optional("views", COUNT, "Of writing: how often it was read.")
        .optional("decisions", Shape.listOf(Shape.line(LINE)), "Of writing: what it led to.")
        .optional("mentees", COUNT, "Of mentoring: how many people.")
        .optional("promoted", COUNT, "Of mentoring: how many of them were promoted.");
  }

  private static MappingShape reach() {
    return Shape.mapping("a reach", "How far the work reached, in counts.")
        .optional("teams", Shape.count(), "Teams that work differently now.")
        .optional("engineers", Shape.count(), "Engineers who work differently now.")
        .optional("products", Shape.count(), "Products that it changed.")
        .optional("customers", Shape.count(), "Customers who have something of it.")
        .optional("organizations", Shape.count(), "Organizations that took part.");
  }

  private static MappingShape artifact() {
    return Shape.mapping("an artifact", "Something that a reader may open.")
        .byDefault("kind", Shape.line(LINE), "document", "What it is.", "design-doc")
        .required("title", Shape.line(LINE), "Its title.", "Cell architecture")
        .optional("link", Shape.urlOrPath(), "Address, or path of a file beside this one.")
        .byDefault("readers", HeadShape.audience(), "committee", "Who can open it.")
        .optional("excerpt", Shape.text(TEXT), "A sentence from it.");
  }

  /** How a figure is known. */
  static ChoiceShape basis() {
    return Shape.choice(Arrays.stream(Basis.values()).map(Basis::word).toList());
  }

  /** Which direction is an improvement. */
  static ChoiceShape better() {
    return Shape.choice(Arrays.stream(Better.values()).map(Better::word).toList());
  }

  /** What kind of money a figure is. */
  static ChoiceShape nature() {
    return Shape.choice(Arrays.stream(Nature.values()).map(Nature::word).toList());
  }
}
