package dev.dossier.document.word;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;

/** Small pieces of WordprocessingML, the XML of ISO/IEC 29500-1. */
final class Wml {
  static final ObjectFactory MAKE = new ObjectFactory();

  /** Characters that no XML may hold. */
  private static final Pattern UNSPEAKABLE =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private Wml() {}

  static P paragraph(String style) {
    PPr properties = MAKE.createPPr();
    PPrBase.PStyle named = MAKE.createPPrBasePStyle();
    named.setVal(style);
    properties.setPStyle(named);
    P paragraph = MAKE.createP();
    paragraph.setPPr(properties);
    return paragraph;
  }

  static R run(String words, Look look) {
    R run = MAKE.createR();
    if (!look.equals(Look.PLAIN)) {
      run.setRPr(look.properties());
    }
    run.getContent().add(text(words));
    return run;
  }

  private static Text text(String words) {
    Text text = MAKE.createText();
    text.setValue(UNSPEAKABLE.matcher(words).replaceAll(""));
    text.setSpace("preserve");
    return text;
  }

  /** Moves a paragraph down, by twentieths of a point. */
  static void spaceBefore(P paragraph, long space) {
    PPrBase.Spacing spacing = MAKE.createPPrBaseSpacing();
    spacing.setBefore(number(space));
    paragraph.getPPr().setSpacing(spacing);
  }

  /** Moves what follows a paragraph down, by twentieths of a point. */
  static void spaceAfter(P paragraph, long space) {
    PPrBase.Spacing spacing = MAKE.createPPrBaseSpacing();
    spacing.setAfter(number(space));
    paragraph.getPPr().setSpacing(spacing);
  }

  static BooleanDefaultTrue yes() {
    return new BooleanDefaultTrue();
  }

  static BigInteger number(long value) {
    return BigInteger.valueOf(value);
  }
}
