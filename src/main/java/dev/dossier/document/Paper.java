package dev.dossier.document;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Says in older HTML what a printer of pages does not understand of the newer. */
final class Paper {
  /** Figures side by side on a page's width. */
  private static final int IN_A_ROW = 5;

  private Paper() {}

  static void adapt(Document html, Colophon colophon) {
    html.body().prependElement("div").addClass("running").text(colophon.running());
    bookmarks(html);
    html.select("section.chapter:has(> .statement)").addClass("statements");
    html.select("figcaption > br").forEach(end -> end.before(" · "));
    html.select("dl.figures").forEach(Paper::rows);
    // A link has to say where it leads, for those who hear the page.
    html.select("a[href]:not([title])").forEach(link -> link.attr("title", link.text()));
  }

  /** The printer makes an outline of what stands in the head under this name. */
  private static void bookmarks(Document html) {
    Element bookmarks = html.head().appendElement("bookmarks");
    for (Element chapter : html.select("section.chapter")) {
      bookmarks
          .appendElement("bookmark")
          .attr("name", chapter.select("h2").text())
          .attr("href", "#" + chapter.id());
    }
  }

  /** Figures as a table without a grid, each number above what it is. */
  private static void rows(Element figures) {
    List<Element> pairs = figures.children().clone();
    Element table = new Element("div").addClass("figures");
    Element row = table;
    for (int i = 0; i < pairs.size(); i++) {
      if (i % IN_A_ROW == 0) {
        row = table.appendElement("div").addClass("figures-row");
      }
      Element cell = row.appendElement("div").addClass("figures-cell");
      part(cell, pairs.get(i), "dd", "figures-value");
      part(cell, pairs.get(i), "dt", "figures-label");
    }
    figures.replaceWith(table);
  }

  private static void part(Element cell, Element pair, String name, String kind) {
    Element to = cell.appendElement("p").addClass(kind);
    pair.select(name).forEach(from -> to.appendChildren(from.childNodesCopy()));
  }
}
