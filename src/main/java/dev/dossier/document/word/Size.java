package dev.dossier.document.word;

import dev.dossier.document.Picture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** How large a picture is, in CSS pixels. */
record Size(double width, double height) {
  private static final Pattern PIXELS = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,5})?)(?:px)?");
  private static final Size UNKNOWN = new Size(300, 150);

  /** What a drawing says of itself; else what browsers take for it. */
  static Size of(Picture.Drawing drawing) {
    Element svg = drawing.svg().getDocumentElement();
    String[] box = svg.getAttribute("viewBox").trim().split("[\\s,]+", -1);
    double width = pixels(svg.getAttribute("width"));
    double height = pixels(svg.getAttribute("height"));
    if (width > 0 && height > 0) {
      return new Size(width, height);
    }
    if (box.length == 4 && pixels(box[2]) > 0 && pixels(box[3]) > 0) {
      return new Size(pixels(box[2]), pixels(box[3]));
    }
    return UNKNOWN;
  }

  /** As large as fits, and not enlarged. */
  Size within(double widest, double highest) {
    double scale = Math.min(1, Math.min(widest / width, highest / height));
    return new Size(width * scale, height * scale);
  }

  private static double pixels(String length) {
    Matcher matcher = PIXELS.matcher(length.trim());
    return matcher.matches() ? Double.parseDouble(matcher.group(1)) : 0;
  }
}
