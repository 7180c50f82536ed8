package dev.dossier.understand.shape;

import static dev.dossier.understand.shape.HeadShape.LINE;
import static dev.dossier.understand.shape.HeadShape.TEXT;

import dev.dossier.source.MappingShape;
import dev.dossier.source.Shape;

/** Texts that people read as they are: sections of the document, pages and posts. */
final class PageShape {
  private static final String AUDIENCE = "Who may read it.";

  private PageShape() {}

  static MappingShape section() {
    return HeadShape.untitled(
            "a section",
            "A hand-written section of the promotion document.",
            "committee",
            "Heading of the section; absent, the playbook's.")
        .optional("section", Shape.name(), "Section that it fills; absent, the file's name.");
  }

  /**
   * A page or a post. Templates may read any key of it, and so there is no unknown one.
   *
   * @param stated whether an audience must be there; the reader has a rule of its own for that
   */
  static MappingShape page(String called, boolean stated) {
    MappingShape page =
        Shape.mapping(called, "A page that is baked as any site's would be.")
            .required("title", Shape.line(LINE), "What people read.", "About")
            .optional("type", Shape.name(), "What the file is, when its folder does not say.")
            .optional("id", Shape.id(), "Identity, when it is not the path without extension.");
    MappingShape read =
        stated
            ? page.required("audience", HeadShape.audience(), AUDIENCE, "public")
            : page.optional("audience", HeadShape.audience(), AUDIENCE, "public");
    return read.optional("date", Shape.day(), "Day of publication.", "2026-06-01")
        .byDefault(
            "status",
            Shape.choice("published", "draft", "published-date"),
            "published",
            "JBake's word for whether it is a draft.")
        .optional("tags", Shape.oneOrMany(HeadShape.tag()), "Words to find it by.")
        .optional("summary", Shape.text(TEXT), "A sentence for lists and feeds.")
        .optional("uri", Shape.urlOrPath(), "Where on the site it should stand.")
        .byDefault("draft", Shape.bool(), "false", "A draft is on no site.")
        .optional("waive", HeadShape.waivers(), HeadShape.WAIVERS)
        .withAnyKey();
  }
}
