package dev.dossier.document.word;

import java.util.List;
import org.docx4j.wml.CTFootnotes;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.P;
import org.docx4j.wml.R;

/** Footnotes: each has a mark in the text, and Word counts them. */
final class Notes {
  private static final Look MARK = Look.PLAIN.styled("FootnoteReference");

  private final CTFootnotes notes;

  /** The separators that Word asks for have the numbers before 1. */
  private long last;

  Notes(CTFootnotes notes) {
    this.notes = notes;
  }

  /** Adds a note; its mark is returned. */
  R add(List<Object> words) {
    last++;
    CTFtnEdn note = Wml.MAKE.createCTFtnEdn();
    note.setId(Wml.number(last));
    P paragraph = Wml.paragraph("FootnoteText");
    R own = Wml.MAKE.createR();
    own.setRPr(MARK.properties());
    own.getContent().add(Wml.MAKE.createRFootnoteRef(Wml.MAKE.createRFootnoteRef()));
    paragraph.getContent().add(own);
    paragraph.getContent().add(Wml.run(" ", Look.PLAIN));
    paragraph.getContent().addAll(words);
    note.getContent().add(paragraph);
    notes.getFootnote().add(note);
    return mark();
  }

  private R mark() {
    CTFtnEdnRef reference = Wml.MAKE.createCTFtnEdnRef();
    reference.setId(Wml.number(last));
    R mark = Wml.MAKE.createR();
    mark.setRPr(MARK.properties());
    mark.getContent().add(Wml.MAKE.createRFootnoteReference(reference));
    return mark;
  }
}
