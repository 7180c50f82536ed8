package dev.dossier.document.word;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Which of the document's paragraph styles an element of the manuscript asks for. */
final class Styles {
  /** Elements that begin a paragraph of their own. */
  private static final Map<String, String> BY_NAME =
      Map.of(
          "h1", "Title",
          "h2", "Heading1",
          "h3", "Heading2",
          "h4", "Heading3",
          "h5", "Heading4",
          "h6", "Heading5",
          "dt", "DefinitionTerm",
          "dd", "DefinitionText",
          "blockquote", "Quote",
          "figcaption", "Caption");

  private Styles() {}

  /**
   * The style for what is in an element.
   *
   * @param around the style of what it is in, for an element that asks for none
   */
  static String of(Element element, String around) {
    if (element.is("figure.statement > figcaption")) {
      return "Attribution";
    }
    for (String name : List.of("kind", "small", "alert-title", "alert", "nothing")) {
      if (element.hasClass(name)) {
        return byClass(element, name);
      }
    }
    if (element.is("section.chapter:has(> .statement) > h3")) {
      return "GroupHeading";
    }
    if (element.is("p:has(img, svg)") && element.text().isBlank()) {
      return "Figure";
    }
    return BY_NAME.getOrDefault(element.normalName(), around);
  }

  private static String byClass(Element element, String name) {
    return switch (name) {
      case "small" -> element.is(".opening > *") ? "Subtitle" : "Details";
      case "alert-title" -> "NoteTitle";
      case "alert" -> "Note";
      case "kind" -> "Kind";
      default -> "Placeholder";
    };
  }
}
