package dev.dossier.project;

import dev.dossier.model.DocumentPart;
import dev.dossier.playbook.DocumentFormat;
import dev.dossier.playbook.DocumentFormat.Form;
import dev.dossier.playbook.DocumentFormat.Section;
import dev.dossier.playbook.DocumentFormat.Source;
import dev.dossier.project.DocumentView.Block;
import dev.dossier.project.DocumentView.SectionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Composes the promotion document from evidence, endorsements, computed figures and hand-written
 * sections, in a shape that the playbook gives it.
 */
final class DocumentComposer {
  /** What the public is not told, and has no section for. */
  private static final Set<Source> CLOSED = Set.of(Source.ASK, Source.REASONS);

  private final Lens lens;
  private final DocumentFormat format;
  private final SectionBlocks blocks;

  /** A composer of the document in one of the playbook's shapes. */
  DocumentComposer(Lens lens, DocumentFormat format, SectionBlocks blocks) {
    this.lens = lens;
    this.format = format;
    this.blocks = blocks;
  }

  DocumentView compose() {
    List<SectionView> sections = new ArrayList<>();
    int pages = 0;
    for (Section section : format.sections()) {
      // Pages of a section that is not for this audience are those of whatever shared them.
      pages = section.pages() == 0 ? pages : section.pages();
      if (told(section)) {
        for (Chapter chapter : chapters(section, pages)) {
          sections.add(view(chapter, sections.size() + 1));
        }
        pages = 0;
      }
    }
    return new DocumentView(
        lens.content().promotion().title(),
        format.name().equals(DocumentFormat.FULL) ? "" : format.title(),
        format.pages(),
        sections,
        new Selection(lens).leftOut(format));
  }

  private boolean told(Section section) {
    return !lens.isPublic() || !CLOSED.contains(section.source());
  }

  private record Chapter(String id, String title, int pages, List<Block> blocks) {}

  private static SectionView view(Chapter chapter, int number) {
    String allowance =
        chapter.pages() == 0
            ? "on the same page"
            : "up to " + Wording.count(chapter.pages(), "page");
    return new SectionView(
        chapter.id(), number, chapter.title(), chapter.pages(), allowance, chapter.blocks());
  }

  /** A section with a page for each of its initiatives reads as a section for each. */
  private List<Chapter> chapters(Section section, int pages) {
    List<Block> written = written(section);
    List<Block> composed = blocks.of(section, format, written.isEmpty());
    boolean each =
        section.source() == Source.INITIATIVE
            && section.form() == Form.NARRATIVE
            && pages == section.choose();
    if (!each || composed.size() < 2) {
      return List.of(new Chapter(section.id(), section.title(), pages, both(written, composed)));
    }
    List<Chapter> chapters = new ArrayList<>();
    for (Block block : composed) {
      int number = chapters.size() + 1;
      boolean first = number == 1;
      chapters.add(
          new Chapter(
              first ? section.id() : section.id() + "-" + number,
              section.title() + ", " + number + " of " + composed.size(),
              1,
              first ? both(written, List.of(block)) : List.of(block)));
    }
    return chapters;
  }

  private static List<Block> both(List<Block> written, List<Block> composed) {
    return Stream.concat(written.stream(), composed.stream()).toList();
  }

  private List<Block> written(Section section) {
    return lens.content().document().stream()
        .filter(part -> part.section().equals(section.id()))
        .map(DocumentComposer::text)
        .toList();
  }

  private static Block text(DocumentPart part) {
    return new Block.Text(SitePaths.text(part.head()));
  }
}
