package dev.dossier.document.word;

import dev.dossier.document.Colophon;
import dev.dossier.document.Manuscript;
import dev.dossier.document.Pictures;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Writes a manuscript for Word: styles, footnotes and fields instead of what only looks so. */
public final class WordPrinter {
  private final Colophon colophon;
  private final Pictures pictures;

  /**
   * A printer of one audience's document.
   *
   * @param colophon what the document says of itself
   */
  public WordPrinter(Colophon colophon, Pictures pictures) {
    this.colophon = colophon;
    this.pictures = pictures;
  }

  /** The bytes of a DOCX: the same for the same manuscript. */
  public byte[] print(Manuscript manuscript) throws IOException {
    Document html = manuscript.html();
    html.select("figcaption > br").forEach(end -> end.replaceWith(new TextNode(" · ")));
    html.select(".against").forEach(reason -> reason.html("<b>" + reason.html() + "</b>"));
    try {
      Binder binder = new Binder(colophon, Language.of(html));
      Desk desk = binder.desk(pictures, new Bookmarks(html));
      new Flow(desk, binder.text()).write(html.body());
      return EvenZip.of(binder.bound());
    } catch (Docx4JException | JAXBException e) {
      throw new IOException(e);
    }
  }
}
