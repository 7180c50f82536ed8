package dev.dossier.document.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.P;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Places of the document that its own links lead to. */
final class Bookmarks {
  private final Map<String, Integer> numbers = new HashMap<>();

  Bookmarks(Document html) {
    for (Element link : html.select("a[href^=#]:not(.footnote-ref)")) {
      String id = link.attr("href").substring(1);
      if (html.getElementById(id) != null) {
        numbers.putIfAbsent(id, numbers.size() + 1);
      }
    }
  }

  /** A link without words yet to a place of this document. */
  Optional<P.Hyperlink> to(String id) {
    return name(id)
        .map(
            name -> {
              P.Hyperlink link = Wml.MAKE.createPHyperlink();
              link.setAnchor(name);
              return link;
            });
  }

  /** Names the place where a paragraph is. */
  void mark(P paragraph, String id) {
    name(id)
        .ifPresent(
            name -> {
              CTBookmark start = Wml.MAKE.createCTBookmark();
              start.setId(Wml.number(numbers.get(id)));
              start.setName(name);
              CTMarkupRange end = Wml.MAKE.createCTMarkupRange();
              end.setId(Wml.number(numbers.get(id)));
              paragraph.getContent().add(0, Wml.MAKE.createPBookmarkStart(start));
              paragraph.getContent().add(Wml.MAKE.createPBookmarkEnd(end));
            });
  }

  private Optional<String> name(String id) {
    return Optional.ofNullable(numbers.get(id)).map(number -> "place" + number);
  }
}
