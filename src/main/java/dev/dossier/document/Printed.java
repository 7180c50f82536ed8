package dev.dossier.document;

import java.util.List;

/** A document on paper, and how long it came out. */
public final class Printed {
  private final byte[] pdf;
  private final int pages;
  private final List<Extent> sections;

  Printed(byte[] pdf, int pages, List<Extent> sections) {
    this.pdf = pdf.clone();
    this.pages = pages;
    this.sections = List.copyOf(sections);
  }

  /** The bytes of the PDF. */
  public byte[] pdf() {
    return pdf.clone();
  }

  /** Pages in all. */
  public int pages() {
    return pages;
  }

  /** How long each section came out, in order. */
  public List<Extent> sections() {
    return sections;
  }

  /**
   * How long a section is on paper.
   *
   * @param id the section's
   * @param lines lines of text on each of its pages
   */
  public record Extent(String id, List<Integer> lines) {
    public Extent {
      lines = List.copyOf(lines);
    }

    /** Pages that it fills or begins to fill. */
    public int pages() {
      return lines.size();
    }

    /** Lines that stand beyond so many pages. */
    public int linesBeyond(int allowed) {
      return lines.stream().skip(allowed).mapToInt(Integer::intValue).sum();
    }
  }
}
