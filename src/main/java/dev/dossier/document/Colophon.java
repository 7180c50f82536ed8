package dev.dossier.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a printed document says of itself.
 *
 * @param title the case's
 * @param author the candidate
 * @param subject from which level to which; empty where the reader is not told
 * @param day the day for which everything in it holds; it stands for the day of printing, so that
 *     the same package gives the same bytes
 * @param program what made it
 */
public record Colophon(String title, String author, String subject, LocalDate day, String program) {

  /** What stands at the foot of every page. */
  public String running() {
    return subject.isEmpty() ? author : author + " · " + subject;
  }

  /** Writes it into the properties of a PDF, in place of what the hour and chance would say. */
  void signInto(PDDocument pdf) throws IOException {
    Calendar date = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    PDDocumentInformation properties = new PDDocumentInformation();
    properties.setTitle(title);
    properties.setAuthor(author);
    if (!subject.isEmpty()) {
      properties.setSubject(subject);
    }
    properties.setCreator(program);
    properties.setProducer(program);
    properties.setCreationDate(date);
    properties.setModificationDate(date);
    pdf.setDocumentInformation(properties);
    byte[] packet = xmp().getBytes(StandardCharsets.UTF_8);
    pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(packet)));
    pdf.setDocumentId(0L);
  }

  /** The same as an XMP packet; see ISO 16684-1, and ISO 19005-2 and 14289-1 for the last part. */
  private String xmp() {
    return String.format(
        Locale.ROOT,
        Resource.text("properties.xmp"),
        escaped(title),
        escaped(author),
        escaped(subject),
        escaped(program),
        instant(),
        instant(),
        escaped(program));
  }

  /** The core properties of an Open Packaging file; see ISO/IEC 29500-2. */
  public String core(String language) {
    return String.format(
        Locale.ROOT,
        Resource.text("word/core.xml"),
        escaped(title),
        escaped(subject),
        escaped(author),
        escaped(author),
        instant(),
        instant(),
        escaped(language));
  }

  /** The extended properties of an Office file. */
  public String extended() {
    return String.format(Locale.ROOT, Resource.text("word/app.xml"), escaped(program));
  }

  /** The first instant of the day, as ISO 8601 writes it. */
  private String instant() {
    return day + "T00:00:00Z";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
