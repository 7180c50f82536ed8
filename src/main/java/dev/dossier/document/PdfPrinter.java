package dev.dossier.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Lays a manuscript out on pages and prints it, tagged for screen readers and for archives. */
public final class PdfPrinter {
  private static final String SERIF = "Source Serif 4";
  private static final String SANS = "Inter";

  private final Supplies supplies;

  /** A printer of one audience's document. */
  public PdfPrinter(Supplies supplies) {
    this.supplies = supplies;
  }

  /** The bytes of a PDF: the same for the same manuscript. */
  public byte[] print(Manuscript manuscript) throws IOException {
    return lay(
        manuscript,
        laidOut -> {
          try (PDDocument pdf = laidOut.createPDFKeepOpen()) {
            supplies.colophon().signInto(pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
          }
        });
  }

  /** How long the parts with these ids come out. */
  Measured measure(Manuscript manuscript, List<String> ids) throws IOException {
    return lay(manuscript, laidOut -> new Measured(laidOut, ids));
  }

  /** Something that is done with a document once it is laid out. */
  private interface Use<T> {
    T of(PdfBoxRenderer laidOut) throws IOException;
  }

  private <T> T lay(Manuscript manuscript, Use<T> use) throws IOException {
    XRLog.setLoggingEnabled(false);
    Document html = manuscript.html();
    html.head().appendElement("style").appendText(Resource.text("document.css"));
    Paper.adapt(html, supplies.colophon());
    org.w3c.dom.Document dom = new W3CDom().namespaceAware(true).fromJsoup(html);
    supplies.pictures().into(dom);
    try (BatikSVGDrawer svg = new BatikSVGDrawer();
        PdfBoxRenderer renderer = builder(dom, svg).buildPdfRenderer()) {
      renderer.layout();
      return use.of(renderer);
    }
  }

  /** A layout of this document with our typefaces, which fetches nothing. */
  static PdfRendererBuilder builder(org.w3c.dom.Document dom, BatikSVGDrawer svg) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(Resource.bytes("sRGB.icc"));
    builder.useSVGDrawer(svg);
    // Nothing is fetched: pictures are in the document by now.
    builder.useExternalResourceAccessControl(
        (address, kind) -> address.startsWith("data:"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (address, kind) -> address.startsWith("data:"),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    font(builder, "source-serif-4-regular.ttf", SERIF, 400, FontStyle.NORMAL);
    font(builder, "source-serif-4-bold.ttf", SERIF, 700, FontStyle.NORMAL);
    font(builder, "source-serif-4-italic.ttf", SERIF, 400, FontStyle.ITALIC);
    font(builder, "inter-regular.ttf", SANS, 400, FontStyle.NORMAL);
    font(builder, "inter-semibold.ttf", SANS, 600, FontStyle.NORMAL);
    builder.withW3cDocument(dom, "");
    return builder;
  }

  private static void font(
      PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
    builder.useFont(() -> Resource.open(file), family, weight, style, true);
  }
}
