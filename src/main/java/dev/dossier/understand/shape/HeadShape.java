package dev.dossier.understand.shape;

import dev.dossier.model.Audience;
import dev.dossier.source.ChoiceShape;
import dev.dossier.source.ListShape;
import dev.dossier.source.MappingShape;
import dev.dossier.source.Shape;
import dev.dossier.source.TextShape;
import java.util.Arrays;
import java.util.List;

/** The keys that every file may have. */
final class HeadShape {
  static final int LINE = 300;
  static final int TEXT = 4_000;

  static final String WAIVERS = "Findings that are set aside, each with its reason.";

  private HeadShape() {}

  /** One of the audiences. */
  static ChoiceShape audience() {
    return Shape.choice(Arrays.stream(Audience.values()).map(Audience::word).toList());
  }

  /** A tag, which becomes part of an address. */
  static TextShape tag() {
    return Shape.form(
        "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._+-]{0,59}",
        "a tag of letters, digits, spaces and hyphens",
        "distributed systems");
  }

  /** A rule's findings that a file sets aside. */
  static ListShape waivers() {
    return Shape.listOf(
        Shape.mapping("a waiver", "A rule whose findings in this file are set aside.")
            .required("rule", Shape.id(), "The rule.", "claims/no-source")
            .required("reason", Shape.text(TEXT), "Why it is right as it stands.", "…"));
  }

  /** A mapping with a title that must be there, and the keys of every file. */
  static MappingShape titled(String called, String description, String audience, String example) {
    return ends(
        Shape.mapping(called, description)
            .required("title", Shape.line(LINE), "What people read.", example),
        audience,
        waivers(),
        WAIVERS);
  }

  /** A mapping with the keys of every file, and a title that may be absent. */
  static MappingShape untitled(String called, String description, String audience, String title) {
    return ends(
        Shape.mapping(called, description).optional("title", Shape.line(LINE), title),
        audience,
        waivers(),
        WAIVERS);
  }

  /** The keys of every file beside its title. */
  static MappingShape ends(
      MappingShape shape, String audience, ListShape waivers, String aboutWaivers) {
    return shape
        .optional("type", Shape.choice(types()), "What the file is, when its folder does not say.")
        .optional("id", Shape.id(), "Identity, when it is not the path without extension.")
        .byDefault("audience", audience(), audience, "Who may read it.")
        .optional("tags", Shape.oneOrMany(tag()), "Words to find it by.")
        .byDefault("draft", Shape.bool(), "false", "A draft is on no site and in no score.")
        .optional("waive", waivers, aboutWaivers);
  }

  private static List<String> types() {
    return Arrays.stream(FileKind.values()).map(FileKind::word).toList();
  }
}
