package dev.dossier.document.word;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.Base;
import org.docx4j.openpackaging.contenttype.CTDefault;
import org.docx4j.openpackaging.contenttype.CTOverride;
import org.docx4j.openpackaging.contenttype.CTTypes;
import org.docx4j.openpackaging.contenttype.ObjectFactory;
import org.docx4j.openpackaging.packages.OpcPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;

/**
 * A zip whose bytes depend on nothing but the parts that are in it: by name, all of one day.
 *
 * <p>docx4j's own would have the hour of writing in it.
 */
final class EvenZip {
  private static final String TYPES = "[Content_Types].xml";

  /** The first month is not told apart from the time before it, for which zips need a time zone. */
  private static final LocalDateTime DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Map<String, byte[]> parts = new TreeMap<>();
  private final Map<String, String> types = new TreeMap<>();

  private EvenZip() {}

  /** The bytes of a package with all its parts. */
  static byte[] of(OpcPackage bound) throws IOException, JAXBException {
    EvenZip zip = new EvenZip();
    zip.relations(bound);
    for (Part part : bound.getParts().getParts().values()) {
      zip.keep(part, content(part));
      zip.relations(part);
    }
    return zip.bytes();
  }

  private static byte[] content(Part part) throws JAXBException {
    if (part instanceof JaxbXmlPart<?> xml) {
      return PlainXml.of(xml.getJaxbElement(), xml.getJAXBContext());
    }
    return ((BinaryPart) part).getBytes();
  }

  private void relations(Base of) throws JAXBException {
    RelationshipsPart relations = of.getRelationshipsPart(false);
    if (relations != null && !relations.getJaxbElement().getRelationship().isEmpty()) {
      keep(relations, content(relations));
    }
  }

  private void keep(Part part, byte[] content) {
    String name = part.getPartName().getName();
    parts.put(name.startsWith("/") ? name.substring(1) : name, content);
    types.put(name, part.getContentType());
  }

  /** The list of types comes first, as readers expect. */
  private byte[] bytes() throws IOException, JAXBException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      write(
          zip,
          TYPES,
          PlainXml.of(new ObjectFactory().createTypes(types()), Context.jcContentTypes));
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        write(zip, part.getKey(), part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(DAY);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /** XML is listed part by part, all else by the endings of names. */
  private CTTypes types() {
    CTTypes list = new CTTypes();
    Map<String, String> usual = new TreeMap<>();
    types.forEach(
        (name, type) -> {
          if (name.endsWith(".xml")) {
            CTOverride part = new CTOverride();
            part.setPartName(name);
            part.setContentType(type);
            list.getDefaultOrOverride().add(part);
          } else {
            usual.put(name.substring(name.lastIndexOf('.') + 1), type);
          }
        });
    usual.forEach(
        (ending, type) -> {
          CTDefault files = new CTDefault();
          files.setExtension(ending);
          files.setContentType(type);
          list.getDefaultOrOverride().add(files);
        });
    return list;
  }
}
