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
      String path = image.getAttribute("src");
      Optional<byte[]> bytes = source.bytes(path);
      String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      if (bytes.isPresent() && ending.equals("svg")) {
        drawing(image, bytes.get());
      } else if (bytes.isPresent() && TYPES.containsKey(ending)) {
        String data = Base64.getEncoder().encodeToString(bytes.get());
        image.setAttribute("src", "data:" + TYPES.get(ending) + ";base64," + data);
      } else {
        words(image);
      }
    }
  }

  private static void drawing(Element image, byte[] bytes) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Document svg = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
      Element drawing =
          (Element) image.getOwnerDocument().importNode(svg.getDocumentElement(), true);
      drawing.setAttribute("alt", image.getAttribute("alt"));
      image.getParentNode().replaceChild(drawing, image);
    } catch (SAXException | ParserConfigurationException e) {
      words(image);
    }
  }

  private static void words(Element image) {
    Element words = image.getOwnerDocument().createElementNS(image.getNamespaceURI(), "em");
    words.setTextContent("[" + image.getAttribute("alt") + "]");
    image.getParentNode().replaceChild(words, image);
  }
}
