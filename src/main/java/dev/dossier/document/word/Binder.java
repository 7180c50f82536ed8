package dev.dossier.document.word;

import dev.dossier.document.Colophon;
import dev.dossier.document.Pictures;
import dev.dossier.document.Resource;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.DocPropsExtendedPart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FontTablePart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.Body;
import org.docx4j.wml.CTRel;
import org.docx4j.wml.Document;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.P;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Styles;

/** Puts the parts of a Word document together; most are files that come with the program. */
final class Binder {
  private final WordprocessingMLPackage bound = new WordprocessingMLPackage();
  private final MainDocumentPart main = new MainDocumentPart();
  private final FootnotesPart footnotes = new FootnotesPart();
  private final NumberingDefinitionsPart numbering = new NumberingDefinitionsPart();
  private final Body body = Wml.MAKE.createBody();

  Binder(Colophon colophon, Language language) throws InvalidFormatException, JAXBException {
    bound.addTargetPart(main);
    Document document = Wml.MAKE.createDocument();
    document.setBody(body);
    main.setJaxbElement(document);
    bind(bound, new DocPropsCorePart(), open(colophon.core(language.tag())));
    bind(bound, new DocPropsExtendedPart(), open(colophon.extended()));
    Styles styles = bind(main, new StyleDefinitionsPart(), Resource.open("word/styles.xml"));
    styles.getDocDefaults().getRPrDefault().getRPr().getLang().setVal(language.dictionary());
    bind(main, numbering, Resource.open("word/numbering.xml"));
    bind(main, new DocumentSettingsPart(), Resource.open("word/settings.xml"));
    bind(main, footnotes, Resource.open("word/footnotes.xml"));
    FontTablePart fonts = new FontTablePart();
    bind(main, fonts, Resource.open("word/fonts.xml"));
    new Typefaces(fonts).embed();
    body.setSectPr(section(colophon));
  }

  private static InputStream open(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static <T> T bind(
      org.docx4j.openpackaging.Base to, JaxbXmlPart<T> part, InputStream content)
      throws InvalidFormatException, JAXBException {
    to.addTargetPart(part);
    return part.unmarshal(content);
  }

  /** What is on every page: who it is of and which page; after the first, the title as well. */
  private SectPr section(Colophon colophon) throws InvalidFormatException, JAXBException {
    SectPr section = (SectPr) XmlUtils.unmarshalString(Resource.text("word/section.xml"));
    HeaderPart header = new HeaderPart(new PartName("/word/header1.xml"));
    P top = (P) bind(main, header, Resource.open("word/header.xml")).getContent().get(0);
    top.getContent().add(Wml.run(colophon.title(), Look.PLAIN));
    FooterPart footer = new FooterPart(new PartName("/word/footer1.xml"));
    P foot = (P) bind(main, footer, Resource.open("word/footer.xml")).getContent().get(0);
    foot.getContent().add(0, Wml.run(colophon.running(), Look.PLAIN));
    HeaderReference above = Wml.MAKE.createHeaderReference();
    above.setType(HdrFtrRef.DEFAULT);
    List<CTRel> references = section.getEGHdrFtrReferences();
    references.add(to(above, header));
    for (HdrFtrRef pages : List.of(HdrFtrRef.FIRST, HdrFtrRef.DEFAULT)) {
      FooterReference below = Wml.MAKE.createFooterReference();
      below.setType(pages);
      references.add(to(below, footer));
    }
    return section;
  }

  private static CTRel to(CTRel reference, Part part) {
    reference.setId(part.getSourceRelationships().get(0).getId());
    return reference;
  }

  /** What its text is written with. */
  Desk desk(Pictures pictures, Bookmarks marks) {
    return new Desk(
        new Links(main),
        new Links(footnotes),
        new Notes(footnotes.getJaxbElement()),
        new Lists(numbering.getJaxbElement()),
        new Shown(main, pictures),
        marks);
  }

  /** Where the text goes. */
  List<Object> text() {
    return body.getContent();
  }

  /** All of it. */
  WordprocessingMLPackage bound() {
    return bound;
  }
}
