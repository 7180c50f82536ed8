package dev.dossier.document.word;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glassfish.jaxb.runtime.marshaller.NamespacePrefixMapper;

/** Writes parts as XML with the prefixes that everybody uses and without those that it does not. */
final class PlainXml {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final Pattern DECLARED = Pattern.compile(" xmlns:([\\w.-]+)=\"[^\"]*\"");

  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r",
          "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp",
          "http://schemas.openxmlformats.org/drawingml/2006/main", "a",
          "http://schemas.openxmlformats.org/drawingml/2006/picture", "pic",
          "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp",
          "http://purl.org/dc/elements/1.1/", "dc",
          "http://purl.org/dc/terms/", "dcterms",
          "http://www.w3.org/2001/XMLSchema-instance", "xsi");

  private PlainXml() {}

  private static final class Prefixes extends NamespacePrefixMapper {
    @Override
    public String getPreferredPrefix(String namespace, String suggestion, boolean required) {
      String usual = PREFIXES.get(namespace);
      if (usual == null && !required) {
        return "";
      }
      return usual == null ? suggestion : usual;
    }
  }

  static byte[] of(Object part, JAXBContext context) throws JAXBException {
    Marshaller marshaller = context.createMarshaller();
    marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
    marshaller.setProperty("org.glassfish.jaxb.namespacePrefixMapper", new Prefixes());
    StringWriter text = new StringWriter();
    marshaller.marshal(part, text);
    return (HEAD + used(text.toString())).getBytes(StandardCharsets.UTF_8);
  }

  /** JAXB declares every namespace that it knows of at the first element. */
  private static String used(String xml) {
    int end = xml.indexOf('>');
    Matcher declared = DECLARED.matcher(xml.substring(0, end));
    String head =
        declared.replaceAll(
            found -> {
              String prefix = found.group(1) + ":";
              boolean used = xml.contains("<" + prefix) || xml.contains(" " + prefix);
              return used ? Matcher.quoteReplacement(found.group()) : "";
            });
    return head + xml.substring(end);
  }
}
