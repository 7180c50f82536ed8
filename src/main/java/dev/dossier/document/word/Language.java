package dev.dossier.document.word;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a document is written in.
 *
 * @param tag as the document says, such as {@code en}
 */
record Language(String tag) {
  private static final String ENGLISH = "en";

  static Language of(Document html) {
    Element root = html.selectFirst("html");
    String tag = root == null ? "" : root.attr("lang");
    return new Language(tag.isEmpty() ? ENGLISH : tag);
  }

  /** With a country, without which Word has no dictionary; the theme's own words are British. */
  String dictionary() {
    return tag.equals(ENGLISH) ? "en-GB" : tag;
  }
}
