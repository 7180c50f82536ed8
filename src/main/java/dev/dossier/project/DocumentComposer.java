package dev.dossier.project;

import dev.dossier.model.DocumentPart;
import dev.dossier.model.Evidence;
import dev.dossier.model.EvidenceKind;
import dev.dossier.model.Relation;
import dev.dossier.playbook.DocumentFormat;
import dev.dossier.playbook.DocumentFormat.Section;
import dev.dossier.playbook.DocumentFormat.Source;
import dev.dossier.playbook.Phrase;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.LabelledText;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.project.DocumentView.Block;
import dev.dossier.project.DocumentView.PointView;
import dev.dossier.project.DocumentView.SectionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Composes the promotion document from evidence, endorsements, computed figures and hand-written
 * sections, in the shape that the playbook gives it.
 */
final class DocumentComposer {
  private static final int ACHIEVEMENTS = 3;
  private static final List<String> INFLUENCE =
      List.of("In the organisation", "In technology", "In people", "Outside");

  private final Lens lens;
  private final Figures figures;
  private final EvidenceViews evidence;
  private final EndorsementViews endorsements;

  DocumentComposer(
      Lens lens, Figures figures, EvidenceViews evidence, EndorsementViews endorsements) {
    this.lens = lens;
    this.figures = figures;
    this.evidence = evidence;
    this.endorsements = endorsements;
  }

  DocumentView compose() {
    DocumentFormat format = lens.playbook().document();
    List<SectionView> sections = new ArrayList<>();
    int page = 1;
    for (Section section : format.sections()) {
      for (Chapter chapter : chapters(section)) {
        int last = page + chapter.pages() - 1;
        String allowance = page == last ? "page " + page : "pages " + page + "–" + last;
        sections.add(
            new SectionView(
                chapter.id(),
                sections.size() + 1,
                chapter.title(),
                chapter.pages(),
                allowance,
                chapter.blocks()));
        page = last + 1;
      }
    }
    return new DocumentView(lens.content().promotion().title(), format.pages(), sections);
  }

  private record Chapter(String id, String title, int pages, List<Block> blocks) {}

  /** A section with a page for each of its initiatives reads as a section for each. */
  private List<Chapter> chapters(Section section) {
    List<Block> written = written(section);
    List<Block> composed = composed(section, written.isEmpty());
    boolean each = section.source() == Source.INITIATIVE && section.pages() == section.choose();
    if (!each || composed.size() < 2) {
      List<Block> blocks = Stream.concat(written.stream(), composed.stream()).toList();
      return List.of(new Chapter(section.id(), section.title(), section.pages(), blocks));
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
              first ? Stream.concat(written.stream(), Stream.of(block)).toList() : List.of(block)));
    }
    return chapters;
  }

  private List<Block> written(Section section) {
    return lens.content().document().stream()
        .filter(part -> part.section().equals(section.id()))
        .map(DocumentComposer::text)
        .toList();
  }

  private List<Block> composed(Section section, boolean alone) {
    return switch (section.source()) {
      case SUMMARY -> alone ? summary() : List.of(metrics());
      case INITIATIVE ->
          strongest(section.choose()).stream().map(DocumentComposer::initiative).toList();
      case INFLUENCE -> influence(section);
      case ENDORSEMENTS -> endorsements();
      case VISION, TEXT -> List.of();
    };
  }

  private static Block text(DocumentPart part) {
    return new Block.Text(SitePaths.text(part.head()));
  }

  private Block metrics() {
    List<FigureView> metrics =
        lens.playbook().document().metrics().stream()
            .flatMap(metric -> metric.figures().stream())
            .flatMap(name -> figures.find(name).stream())
            .filter(Figures::says)
            .toList();
    return new Block.Figures(metrics);
  }

  /** A summary for those who have not written one: a second one beside theirs would repeat it. */
  private List<Block> summary() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(metrics());
    List<Markdown> proven = proven();
    if (!proven.isEmpty()) {
      blocks.add(new Block.Statements(proven));
    }
    blocks.add(new Block.Achievements(strongest(ACHIEVEMENTS)));
    Markdown ask = SitePaths.text(lens.content().promotion().head());
    if (!ask.blank()) {
      blocks.add(new Block.Text(ask));
    }
    return blocks;
  }

  /**
   * The playbook's sentences whose every condition the figures meet, with no figure unknown. They
   * speak of levels, of which the public knows nothing.
   */
  private List<Markdown> proven() {
    if (lens.isPublic()) {
      return List.of();
    }
    return lens.playbook().phrases().stream()
        .filter(this::holds)
        .map(phrase -> new Markdown(phrase.text(), "promotion"))
        .toList();
  }

  private boolean holds(Phrase phrase) {
    boolean known = phrase.figures().stream().allMatch(name -> figures.find(name).isPresent());
    return known
        && phrase.needs().stream()
            .allMatch(
                need ->
                    lens.book()
                        .find(need.figure())
                        .filter(f -> f.value().magnitude() >= need.atLeast())
                        .isPresent());
  }

  private static Block initiative(EvidenceView view) {
    List<LabelledText> parts =
        view.sections().stream().filter(part -> !part.text().blank()).toList();
    return new Block.Initiative(view, parts);
  }

  /** Initiatives by what they contribute, the strongest first; 0 takes all. */
  private List<EvidenceView> strongest(int choose) {
    Stream<Evidence> initiatives =
        lens.assessment().evidence().stream()
            .filter(r -> r.counts())
            .flatMap(r -> lens.evidence(r.id()).stream())
            .filter(e -> e.kind() == EvidenceKind.INITIATIVE);
    return (choose > 0 ? initiatives.limit(choose) : initiatives).map(evidence::view).toList();
  }

  /** Four ways to have influence, under the playbook's names for them where it has any. */
  private List<Block> influence(Section section) {
    List<Predicate<Evidence>> ways =
        List.of(
            e -> e.kind() == EvidenceKind.INFLUENCE,
            DocumentComposer::isTechnical,
            e -> e.kind() == EvidenceKind.MENTORING,
            DocumentComposer::isExternal);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      String label = i < section.parts().size() ? section.parts().get(i).title() : INFLUENCE.get(i);
      points(label, ways.get(i)).ifPresent(blocks::add);
    }
    return blocks;
  }

  private static boolean isExternal(Evidence e) {
    return e.venue().filter(v -> v == Evidence.Venue.EXTERNAL).isPresent()
        || e.kind() == EvidenceKind.PATENT;
  }

  private static boolean isTechnical(Evidence e) {
    boolean spoken = e.kind() == EvidenceKind.TALK && !isExternal(e);
    return e.kind() == EvidenceKind.WRITING || spoken;
  }

  private Optional<Block> points(String label, Predicate<Evidence> which) {
    List<PointView> points =
        lens.assessment().evidence().stream()
            .filter(r -> r.counts())
            .flatMap(r -> lens.evidence(r.id()).stream())
            .filter(which)
            .map(this::point)
            .toList();
    return points.isEmpty() ? Optional.empty() : Optional.of(new Block.Points(label, points));
  }

  private PointView point(Evidence e) {
    EvidenceView view = evidence.view(e);
    return new PointView(new LinkView(e.title(), Optional.of(view.path())), view.summary());
  }

  private List<Block> endorsements() {
    List<Block> blocks = new ArrayList<>();
    for (Relation relation : Relation.values()) {
      List<EndorsementView> given = endorsements.of(relation);
      if (!given.isEmpty()) {
        blocks.add(new Block.Endorsements(label(relation), given));
      }
    }
    return blocks;
  }

  private static String label(Relation relation) {
    return switch (relation) {
      case MANAGER -> "Manager";
      case SKIP_LEVEL -> "Skip-level";
      case PEER -> "Peers";
      case STAKEHOLDER -> "Stakeholders";
      case REPORT -> "Reports";
    };
  }
}
