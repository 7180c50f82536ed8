package dev.dossier.understand.shape;

import static dev.dossier.understand.shape.HeadShape.LINE;

import dev.dossier.model.Relation;
import dev.dossier.source.MappingShape;
import dev.dossier.source.Shape;
import dev.dossier.source.TextForm;
import dev.dossier.source.TextShape;
import java.util.Arrays;

/** An endorsement: one file, one person's statement about named evidence. */
final class EndorsementShape {
  private static final TextShape HASH =
      Shape.form("[0-9a-f]{64}", "a SHA-256 in hexadecimal", "0".repeat(64));

  private EndorsementShape() {}

  static MappingShape shape() {
    return HeadShape.untitled(
            "an endorsement",
            "One person's statement about named evidence; the text below is the statement.",
            "committee",
            "What people read; absent, who it is from.")
        .required("from", Shape.line(LINE), "Name or role of the endorser.", "Director, payments")
        .required(
            "relation",
            Shape.choice(Arrays.stream(Relation.values()).map(Relation::word).toList()),
            "How the endorser stands to the candidate.",
            "stakeholder")
        .optional("level", Shape.line(LINE), "The endorser's level or rank.", "Director")
        .required("date", Shape.day(), "Day of the statement.", "2026-05-12")
        .required(
            "endorses",
            Shape.either(Shape.id(), Shape.listOf(Shape.id()).atLeast(1)),
            "Ids of the evidence spoken of.",
            "[evidence/platform-transformation]")
        .optional(
            "fingerprint",
            Shape.either(HASH, Shape.mapOf(TextForm.ID, HASH)),
            "Hash of each endorsed file when it was endorsed; `dossier endorse` stamps it.");
  }
}
