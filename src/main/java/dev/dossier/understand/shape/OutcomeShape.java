package dev.dossier.understand.shape;

import static dev.dossier.understand.shape.HeadShape.LINE;

import dev.dossier.source.MappingShape;
import dev.dossier.source.Shape;
import dev.dossier.source.Tie;

/** An outcome of evidence: a figure that can be checked. */
final class OutcomeShape {
  private static final String MODEL = "value-model";
  private static final int ADDRESS = 2_000;

  private OutcomeShape() {}

  static MappingShape shape() {
    return Shape.mapping("an outcome", "A result that can be counted.")
        .required("metric", Shape.line(LINE), "What was measured.", "infrastructure cost")
        .optional("from", Shape.number(), "Value before; stands with `to`.", "61000000")
        .optional("to", Shape.number(), "Value after.", "38000000")
        .optional("value", Shape.number(), "The gain itself, where it is not a difference.")
        .optional(
            MODEL,
            Shape.name(),
            "Value model of the playbook that works the figure out; stands with `inputs`.",
            "latency-to-revenue")
        .optional("inputs", Shape.mapOf(input()), "Inputs of the value model, by name.")
        .optional(
            "unit",
            Shape.line(LINE),
            "What the figure counts; of a value model, its own unit.",
            "USD/year")
        .optional("better", EvidenceShape.better(), "Which direction is an improvement.")
        .optional("measured", Shape.dayOrMonth(), "When it was measured.", "2025-06")
        .byDefault("basis", EvidenceShape.basis(), "estimated", "How it is known.")
        .optional("source", Shape.line(ADDRESS), "Where a reader can check it.", "https://…")
        .optional(
            "nature",
            EvidenceShape.nature(),
            "Kind of money; absent, the value model's, or savings for lower and revenue for"
                + " higher.")
        .tied(
            new Tie.Needs("from", "to"),
            new Tie.Needs("to", "from"),
            new Tie.Needs("inputs", MODEL),
            new Tie.Apart("from", MODEL),
            new Tie.Apart("to", MODEL),
            new Tie.Apart("value", MODEL),
            Tie.anyOf("from", "value", MODEL));
  }

  private static Shape input() {
    return Shape.either(
        Shape.number(),
        Shape.mapping("an input", "An input with the range that it may lie in.")
            .required("value", Shape.number(), "The most likely value.", "310")
            .optional("low", Shape.number(), "Lowest plausible value; absent, the value.")
            .optional("high", Shape.number(), "Highest plausible value; absent, the value.")
            .byDefault("basis", EvidenceShape.basis(), "estimated", "How it is known.")
            .optional("source", Shape.line(ADDRESS), "Where a reader can check it."));
  }
}
