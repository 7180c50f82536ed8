package dev.dossier.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Puts a document's pictures into the document itself, so that printing it fetches nothing. */
public final class Pictures {
  private static final Map<String, String> TYPES =
      Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif");

  private final Source source;

  /** Finds pictures by their place on the site. */
  @FunctionalInterface
  public interface Source {
    /**
     * The bytes of a file of the site.
     *
     * @param path from the site's root
     * @return absent when the site has no such file
     */
    Optional<byte[]> bytes(String path) throws IOException;
  }

  /** Pictures that come from {@code source}. */
  public Pictures(Source source) {
    this.source = source;
  }

  /** Replaces each image by what it shows; one that can't be shown by what it says of itself. */
  void into(Document document) throws IOException {
    NodeList found = document.getElementsByTagName("img");
    List<Element> images = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      images.add((Element) found.item(i));
    }
    for (Element image : images) {
      Optional<Picture> shown = of(image.getAttribute("src"));
      if (shown.isEmpty()) {
        words(image);
      } else if (shown.get() instanceof Picture.Drawing drawing) {
        Element svg =
            (Element) image.getOwnerDocument().importNode(drawing.svg().getDocumentElement(), true);
        svg.setAttribute("alt", image.getAttribute("alt"));
        image.getParentNode().replaceChild(svg, image);
      } else if (shown.get() instanceof Picture.Raster raster) {
        String data = Base64.getEncoder().encodeToString(raster.bytes());
        image.setAttribute("src", "data:" + raster.type() + ";base64," + data);
      }
    }
  }

  /** What is at a place of the site; absent when that can't be shown. */
  public Optional<Picture> of(String path) throws IOException {
    Optional<byte[]> bytes = source.bytes(path);
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (bytes.isPresent() && ending.equals("svg")) {
      return drawing(bytes.get());
    }
    return Optional.ofNullable(TYPES.get(ending))
        .flatMap(type -> bytes.map(found -> new Picture.Raster(found, type)));
  }

  private static Optional<Picture> drawing(byte[] bytes) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return Optional.of(
          new Picture.Drawing(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes))));
    } catch (SAXException | ParserConfigurationException e) {
      return Optional.empty();
    }
  }

  private static void words(Element image) {
    Element words = image.getOwnerDocument().createElementNS(image.getNamespaceURI(), "em");
    words.setTextContent("[" + image.getAttribute("alt") + "]");
    image.getParentNode().replaceChild(words, image);
  }
}
