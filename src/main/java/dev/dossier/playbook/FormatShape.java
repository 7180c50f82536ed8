package dev.dossier.playbook;

import static dev.dossier.playbook.LadderShape.LINE;
import static dev.dossier.playbook.LadderShape.TEXT;
import static dev.dossier.playbook.LadderShape.figure;
import static dev.dossier.playbook.LadderShape.item;
import static dev.dossier.source.Shape.choice;
import static dev.dossier.source.Shape.count;
import static dev.dossier.source.Shape.line;
import static dev.dossier.source.Shape.listOf;
import static dev.dossier.source.Shape.mapping;
import static dev.dossier.source.Shape.text;
import static dev.dossier.source.Shape.whole;

import dev.dossier.playbook.DocumentFormat.Form;
import dev.dossier.playbook.DocumentFormat.Source;
import dev.dossier.source.ListShape;
import dev.dossier.source.MappingShape;
import dev.dossier.source.Shape;
import dev.dossier.source.TextShape;
import java.util.Arrays;

/** What the YAML of the promotion document's shapes looks like. */
final class FormatShape {
  private static final TextShape BEST =
      Shape.form("best (?:[1-9][0-9]?|100)", "a number of the best", "best 3");

  private FormatShape() {}

  /** The shape that the document has when no other is asked for. */
  static MappingShape usual() {
    return format(
        mapping("the document's shape", "The sections of the promotion document, in order.")
            .required("title", line(LINE), "What the document is called."));
  }

  /** Other shapes, each with a name of its own. */
  static ListShape layouts() {
    return listOf(format(item("a layout", "Another shape of the promotion document.")));
  }

  private static MappingShape format(MappingShape named) {
    MappingShape metric =
        item("a metric", "Figures that belong together.")
            .required("figures", listOf(figure()).atLeast(1), "Names of the figures.");
    return named
        .required("pages", whole().atLeast(1).atMost(100), "Pages in all.", "7")
        .required("sections", listOf(section()).atLeast(1), "Its sections.")
        .optional("metrics", listOf(metric), "Figures that it shows at one glance.");
  }

  private static MappingShape section() {
    return item("a section", "A section of the promotion document.")
        .required(
            "pages",
            count().atMost(100),
            "Pages it may fill; 0 when it shares those of the section before it.",
            "1")
        .required(
            "source",
            choice(Arrays.stream(Source.values()).map(Source::word).toArray(String[]::new)),
            "What fills it beside a text of your own.")
        .byDefault(
            "choose",
            Shape.either(count().atMost(100), BEST),
            "0",
            "How many items it takes, those that contribute most to the score; 0 for all.")
        .byDefault(
            "form",
            choice(Arrays.stream(Form.values()).map(Form::word).toArray(String[]::new)),
            "narrative",
            "Whether it is told in full or listed, a line for each point.")
        .required("brief", text(TEXT), "What belongs into it, for the author.")
        .optional("parts", listOf(item("a part", "A part of it.")), "What it is made of.");
  }
}
