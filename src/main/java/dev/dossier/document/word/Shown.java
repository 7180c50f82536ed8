package dev.dossier.document.word;

import dev.dossier.document.Painter;
import dev.dossier.document.Picture;
import dev.dossier.document.Pictures;
import dev.dossier.document.Resource;
import jakarta.xml.bind.JAXBException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.docx4j.XmlUtils;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.WordprocessingML.ImageGifPart;
import org.docx4j.openpackaging.parts.WordprocessingML.ImageJpegPart;
import org.docx4j.openpackaging.parts.WordprocessingML.ImagePngPart;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.R;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Element;

/** The pictures of a document, each with the words that stand for it. */
final class Shown {
  /** English Metric Units, in which Office measures drawings, in a CSS pixel. */
  private static final long EMU_PER_PIXEL = 9525;

  /** The text's width, 166 mm, and as high as pictures are printed, 58 mm, in CSS pixels. */
  private static final double WIDEST = 627;

  private static final double HIGHEST = 219;

  /** Points of a drawing for each CSS pixel that it is wide on the page: 288 in an inch. */
  private static final int FINENESS = 3;

  private final Part part;
  private final Pictures pictures;
  private final Map<String, Optional<Printed>> seen = new HashMap<>();
  private int last;

  Shown(Part part, Pictures pictures) {
    this.part = part;
    this.pictures = pictures;
  }

  private record Printed(String id, long width, long height) {}

  /** A picture in a line of text; absent when it can't be shown. */
  Optional<R> of(Element image) throws IOException {
    String key = image.normalName().equals("img") ? image.attr("src") : image.outerHtml();
    Optional<Printed> printed = seen.get(key);
    if (printed == null) {
      printed = print(image);
      seen.put(key, printed);
    }
    return printed.map(it -> run(it, words(image)));
  }

  /** What is said instead of a picture. */
  static String words(Element image) {
    String label = image.normalName().equals("img") ? image.attr("alt") : image.attr("aria-label");
    return label.isEmpty() ? image.select("title").text() : label;
  }

  private Optional<Printed> print(Element image) throws IOException {
    Optional<Picture> found =
        image.normalName().equals("img") ? pictures.of(image.attr("src")) : inline(image);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (found.get() instanceof Picture.Drawing drawing) {
      Size size = Size.of(drawing).within(WIDEST, HIGHEST);
      Size own = Size.of(drawing);
      int points = (int) Math.round(size.width() * FINENESS);
      byte[] png = Painter.png(drawing, own.width(), own.height(), points);
      return Optional.of(add(png, "image/png", size));
    }
    Picture.Raster raster = (Picture.Raster) found.get();
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(raster.bytes()));
    return Optional.ofNullable(read)
        .map(it -> new Size(it.getWidth(), it.getHeight()).within(WIDEST, HIGHEST))
        .map(size -> add(raster.bytes(), raster.type(), size));
  }

  private static Optional<Picture> inline(Element svg) {
    return Optional.of(
        new Picture.Drawing(W3CDom.convert(org.jsoup.Jsoup.parse(svg.outerHtml(), "", XML))));
  }

  private static final org.jsoup.parser.Parser XML = org.jsoup.parser.Parser.xmlParser();

  private Printed add(byte[] bytes, String type, Size size) {
    String name = "/word/media/image" + (seen.size() + 1);
    try {
      BinaryPart image =
          switch (type) {
            case "image/jpeg" -> new ImageJpegPart(new PartName(name + ".jpeg"));
            case "image/gif" -> new ImageGifPart(new PartName(name + ".gif"));
            default -> new ImagePngPart(new PartName(name + ".png"));
          };
      image.setBinaryData(bytes);
      String id = part.addTargetPart(image).getId();
      return new Printed(id, emu(size.width()), emu(size.height()));
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static long emu(double pixels) {
    return Math.round(pixels) * EMU_PER_PIXEL;
  }

  private R run(Printed printed, String words) {
    last++;
    String xml =
        String.format(
            Locale.ROOT,
            Resource.text("word/drawing.xml"),
            last,
            printed.width(),
            printed.height(),
            printed.id());
    try {
      Drawing drawing = (Drawing) XmlUtils.unmarshalString(xml);
      ((Inline) drawing.getAnchorOrInline().get(0)).getDocPr().setDescr(words);
      R run = Wml.MAKE.createR();
      run.getContent().add(drawing);
      return run;
    } catch (JAXBException e) {
      throw new IllegalStateException("drawing.xml", e);
    }
  }
}
