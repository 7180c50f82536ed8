package dev.dossier.document.word;

import org.docx4j.wml.Numbering;
import org.docx4j.wml.P;
import org.docx4j.wml.PPrBase;

/** Lists by Word's own numbering, each counted from its own beginning. */
final class Lists {
  /** What the styles of bullets name; see {@code numbering.xml}. */
  private static final long BULLETS = 1;

  private static final long NUMBERS_ABSTRACT = 1;
  private static final int DEEPEST_STYLE = 2;
  private static final int DEEPEST = 8;

  private final Numbering numbering;

  Lists(Numbering numbering) {
    this.numbering = numbering;
  }

  /** A style for the level of a list, such as {@code ListBullet2}. */
  static String style(String name, int level) {
    int at = Math.min(level, DEEPEST_STYLE);
    return at == 0 ? name : name + (at + 1);
  }

  /** Bullets, which every list shares. */
  long bullets() {
    return BULLETS;
  }

  /** Numbers that begin anew. */
  long numbers(int level, long first) {
    long id = numbering.getNum().size() + 1L;
    Numbering.Num num = Wml.MAKE.createNumberingNum();
    num.setNumId(Wml.number(id));
    Numbering.Num.AbstractNumId kind = Wml.MAKE.createNumberingNumAbstractNumId();
    kind.setVal(Wml.number(NUMBERS_ABSTRACT));
    num.setAbstractNumId(kind);
    Numbering.Num.LvlOverride override = Wml.MAKE.createNumberingNumLvlOverride();
    override.setIlvl(Wml.number(Math.min(level, DEEPEST)));
    Numbering.Num.LvlOverride.StartOverride start =
        Wml.MAKE.createNumberingNumLvlOverrideStartOverride();
    start.setVal(Wml.number(first));
    override.setStartOverride(start);
    num.getLvlOverride().add(override);
    numbering.getNum().add(num);
    return id;
  }

  /** Makes a paragraph an item of a list. */
  static void item(P paragraph, String style, int level, long list) {
    PPrBase.NumPr number = Wml.MAKE.createPPrBaseNumPr();
    PPrBase.NumPr.Ilvl at = Wml.MAKE.createPPrBaseNumPrIlvl();
    at.setVal(Wml.number(Math.min(level, DEEPEST)));
    number.setIlvl(at);
    PPrBase.NumPr.NumId id = Wml.MAKE.createPPrBaseNumPrNumId();
    id.setVal(Wml.number(list));
    number.setNumId(id);
    paragraph.getPPr().getPStyle().setVal(style);
    paragraph.getPPr().setNumPr(number);
  }
}
