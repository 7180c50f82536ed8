package dev.dossier.document.word;

import dev.dossier.document.Resource;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.FontTablePart;
import org.docx4j.openpackaging.parts.WordprocessingML.ObfuscatedFontPart;
import org.docx4j.wml.FontRel;
import org.docx4j.wml.Fonts;

/** Puts typefaces into a document, so that it looks the same where nobody has them. */
final class Typefaces {
  /** Bytes at the beginning of a typeface that are changed. */
  private static final int HIDDEN = 32;

  private static final int KEY = 16;

  private final FontTablePart part;
  private final Fonts fonts;
  private int last;

  Typefaces(FontTablePart part) {
    this.part = part;
    this.fonts = part.getJaxbElement();
  }

  /** Embeds the typefaces that {@code fonts.xml} names. */
  void embed() throws InvalidFormatException {
    for (Fonts.Font font : fonts.getFont()) {
      switch (font.getName()) {
        case "Source Serif 4" -> {
          font.setEmbedRegular(file("source-serif-4-regular.ttf"));
          font.setEmbedBold(file("source-serif-4-bold.ttf"));
          font.setEmbedItalic(file("source-serif-4-italic.ttf"));
        }
        case "Inter" -> font.setEmbedRegular(file("inter-regular.ttf"));
        default -> font.setEmbedRegular(file("inter-semibold.ttf"));
      }
    }
  }

  private FontRel file(String name) throws InvalidFormatException {
    UUID key = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    last++;
    ObfuscatedFontPart file =
        new ObfuscatedFontPart(new PartName("/word/fonts/font" + last + ".odttf"));
    file.setBinaryData(hidden(Resource.bytes(name), key));
    FontRel rel = Wml.MAKE.createFontRel();
    rel.setId(part.addTargetPart(file).getId());
    rel.setFontKey("{" + key.toString().toUpperCase(Locale.ROOT) + "}");
    return rel;
  }

  /** As ISO/IEC 29500-4, 19.2.9 asks: the beginning is mixed with the key, read from its end. */
  private static byte[] hidden(byte[] font, UUID key) {
    String digits = key.toString().replace("-", "");
    for (int i = 0; i < HIDDEN; i++) {
      int at = 2 * (KEY - 1 - i % KEY);
      font[i] ^= (byte) Integer.parseInt(digits.substring(at, at + 2), 16);
    }
    return font;
  }
}
