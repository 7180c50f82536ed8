package dev.dossier.document.word;

import dev.dossier.document.Manuscript;
import dev.dossier.document.Supplies;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Writes a manuscript for Word: styles, footnotes and fields instead of what only looks so. */
public final class WordPrinter {
  private final Supplies supplies;

  /** A printer of one audience's document. */
  public WordPrinter(Supplies supplies) {
    this.supplies = supplies;
  }

  /** The bytes of a DOCX: the same for the same manuscript. */
  public byte[] print(Manuscript manuscript) throws IOException {
    Document html = manuscript.html();
    html.select("figcaption > br").forEach(end -> end.replaceWith(new TextNode(" · ")));
    html.select(".against").forEach(reason -> reason.html("<b>" + reason.html() + "</b>"));
    try {
      Binder binder = new Binder(supplies.colophon(), Language.of(html));
      Desk desk = binder.desk(supplies.pictures(), new Bookmarks(html));
      new Flow(desk, binder.text()).write(html.body());
      return EvenZip.of(binder.bound());
    } catch (Docx4JException | JAXBException e) {
      throw new IOException(e);
    }
  }
}
