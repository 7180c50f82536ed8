package dev.dossier.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A Word document, read as a zip of XML.
 *
 * @param parts by their names in the zip
 */
public record Docx(SortedMap<String, byte[]> parts) {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  public static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  public Docx {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }

  public static Docx of(byte[] bytes) throws IOException {
    TreeMap<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return new Docx(parts);
  }

  /** A part's XML. */
  public Document xml(String part) {
    return parsed(parts.get(part));
  }

  /** XML, parsed with its namespaces. */
  public static Document parsed(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(e);
    }
  }

  /** Elements of WordprocessingML of this name in a part, in order. */
  public List<Element> all(String part, String name) {
    return all(xml(part).getDocumentElement(), name);
  }

  public static List<Element> all(Element within, String name) {
    return elements(within.getElementsByTagNameNS(W, name)).toList();
  }

  /** Elements of any namespace. */
  public List<Element> any(String part, String name) {
    return any(xml(part), name);
  }

  public static List<Element> any(Document within, String name) {
    return elements(within.getElementsByTagNameNS("*", name)).toList();
  }

  private static Stream<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .map(Node.class::cast)
        .map(Element.class::cast);
  }

  /** An attribute of WordprocessingML. */
  public static String w(Element element, String attribute) {
    return element.getAttributeNS(W, attribute);
  }

  /** The words in an element. */
  public static String text(Element element) {
    return String.join("", all(element, "t").stream().map(Element::getTextContent).toList());
  }

  /** The words of paragraphs of a style. */
  public List<String> styled(String style) {
    return all("word/document.xml", "p").stream()
        .filter(p -> style.equals(style(p)))
        .map(Docx::text)
        .toList();
  }

  /** The style of a paragraph. */
  public static String style(Element paragraph) {
    List<Element> named = all(paragraph, "pStyle");
    return named.isEmpty() ? "" : w(named.get(0), "val");
  }
}
