package dev.dossier.document;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes points of colour of a drawing, for readers that show no drawings.
 *
 * <p>It is printed and then looked at: so its words are in our typefaces, whatever typefaces the
 * machine has, and its points the same on every machine.
 */
public final class Painter {
  private static final float POINTS_PER_PIXEL = 0.75f;

  private Painter() {}

  /**
   * A drawing as a PNG.
   *
   * @param width of the drawing, in CSS pixels
   * @param height of the drawing, in CSS pixels
   * @param points in the width of the result
   */
  public static byte[] png(Picture.Drawing drawing, double width, double height, int points)
      throws IOException {
    XRLog.setLoggingEnabled(false);
    try (BatikSVGDrawer svg = new BatikSVGDrawer();
        PdfBoxRenderer renderer =
            PdfPrinter.builder(sheet(drawing, width, height), svg).buildPdfRenderer()) {
      renderer.layout();
      try (PDDocument pdf = renderer.createPDFKeepOpen()) {
        float scale = (float) (points / (width * POINTS_PER_PIXEL));
        BufferedImage image = new PDFRenderer(pdf).renderImage(0, scale);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
      }
    }
  }

  /** A page that is as large as the drawing, and the drawing on it. */
  private static Document sheet(Picture.Drawing drawing, double width, double height) {
    org.jsoup.nodes.Document html = Jsoup.parse("<!doctype html><html lang=en><title>-</title>");
    html.head()
        .appendElement("style")
        .appendText(
            String.format(
                Locale.ROOT,
                "@page { size: %1$.3fpx %2$.3fpx; margin: 0 } body { margin: 0 }"
                    + " svg { display: block; width: %1$.3fpx; height: %2$.3fpx }",
                width,
                height));
    Document dom = new W3CDom().namespaceAware(true).fromJsoup(html);
    Element svg = (Element) dom.importNode(drawing.svg().getDocumentElement(), true);
    svg.setAttribute("width", Double.toString(width));
    svg.setAttribute("height", Double.toString(height));
    dom.getElementsByTagName("body").item(0).appendChild(svg);
    return dom;
  }
}
