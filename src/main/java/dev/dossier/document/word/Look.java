package dev.dossier.document.word;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.docx4j.wml.CTVerticalAlignRun;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.STVerticalAlignRun;
import org.jsoup.nodes.Element;

/**
 * How words stand out from those around them.
 *
 * @param style of characters, when it has a name
 * @param raised above the line or below it
 */
record Look(Optional<String> style, Set<Trait> traits, Optional<STVerticalAlignRun> raised) {
  static final Look PLAIN = new Look(Optional.empty(), Set.of(), Optional.empty());

  private static final String SEMIBOLD = "Inter SemiBold";

  /** What any style may have in addition. */
  enum Trait {
    BOLD,
    /** Bold among small letters without serifs. */
    SEMIBOLD,
    ITALIC,
    STRUCK
  }

  Look {
    traits = Set.copyOf(traits);
  }

  /** The same with what an element adds to it. */
  Look within(Element element) {
    if (element.hasClass("badge")) {
      return styled("Badge");
    }
    if (element.hasClass("from")) {
      return styled("Source");
    }
    if (element.hasClass("part")) {
      return styled("Part");
    }
    return switch (element.normalName()) {
      case "strong", "b" ->
          element.closest(".small") == null ? with(Trait.BOLD, "Strong") : with(Trait.SEMIBOLD);
      case "em", "i", "cite" -> with(Trait.ITALIC, "Emphasis");
      case "code", "kbd", "samp" -> styled("HTMLCode");
      case "del", "s" -> with(Trait.STRUCK);
      case "sup" -> new Look(style, traits, Optional.of(STVerticalAlignRun.SUPERSCRIPT));
      case "sub" -> new Look(style, traits, Optional.of(STVerticalAlignRun.SUBSCRIPT));
      default -> this;
    };
  }

  /** The same in a named style. */
  Look styled(String name) {
    return new Look(Optional.of(name), traits, raised);
  }

  private Look with(Trait trait) {
    Set<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new Look(style, more, raised);
  }

  /** A trait by the style that stands for it, where no other style is in the way. */
  private Look with(Trait trait, String name) {
    return style.isEmpty() ? styled(name).with(trait) : with(trait);
  }

  private boolean has(Trait trait, String name) {
    return traits.contains(trait) && !style.equals(Optional.of(name));
  }

  /** As the properties of a run. */
  RPr properties() {
    RPr properties = Wml.MAKE.createRPr();
    style.ifPresent(
        name -> {
          RStyle named = Wml.MAKE.createRStyle();
          named.setVal(name);
          properties.setRStyle(named);
        });
    if (traits.contains(Trait.SEMIBOLD)) {
      RFonts fonts = Wml.MAKE.createRFonts();
      fonts.setAscii(SEMIBOLD);
      fonts.setHAnsi(SEMIBOLD);
      properties.setRFonts(fonts);
    }
    if (has(Trait.BOLD, "Strong")) {
      properties.setB(Wml.yes());
    }
    if (has(Trait.ITALIC, "Emphasis")) {
      properties.setI(Wml.yes());
    }
    if (traits.contains(Trait.STRUCK)) {
      properties.setStrike(Wml.yes());
    }
    raised.ifPresent(
        where -> {
          CTVerticalAlignRun align = Wml.MAKE.createCTVerticalAlignRun();
          align.setVal(where);
          properties.setVertAlign(align);
        });
    return properties;
  }
}
