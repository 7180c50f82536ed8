package dev.dossier.project;

import dev.dossier.model.DocumentPart;
import dev.dossier.model.Evidence;
import dev.dossier.model.EvidenceKind;
import dev.dossier.model.Relation;
import dev.dossier.playbook.DocumentFormat;
import dev.dossier.playbook.DocumentFormat.Section;
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
  private static final List<String> POWER_METRICS =
      List.of("total-impact", "people-influenced", "teams", "products", "months-sustained");

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
      int last = page + section.pages() - 1;
      String allowance = page == last ? "page " + page : "pages " + page + "–" + last;
      sections.add(
          new SectionView(
              section.id(), sections.size() + 1, section.title(), allowance, blocks(section)));
      page = last + 1;
    }
    return new DocumentView(lens.content().promotion().title(), format.pages(), sections);
  }

  private List<Block> blocks(Section section) {
    List<Block> blocks = new ArrayList<>();
    lens.content().document().stream()
        .filter(part -> part.section().equals(section.id()))
        .map(DocumentComposer::text)
        .forEach(blocks::add);
    blocks.addAll(
        switch (section.source()) {
          case SUMMARY -> summary(section);
          case INITIATIVE -> initiatives(section);
          case INFLUENCE -> influence();
          case ENDORSEMENTS -> endorsements();
          case VISION, TEXT -> List.of();
        });
    return blocks;
  }

  private static Block text(DocumentPart part) {
    return new Block.Text(new Markdown(part.head().prose().markdown().strip(), part.id()));
  }

  private List<Block> summary(Section section) {
    List<Block> blocks = new ArrayList<>();
    List<FigureView> metrics =
        POWER_METRICS.stream().flatMap(name -> figures.find(name).stream()).toList();
    blocks.add(new Block.Figures(metrics));
    List<Markdown> proven = proven();
    if (!proven.isEmpty()) {
      blocks.add(new Block.Statements(proven));
    }
    blocks.add(new Block.Achievements(strongest(section.choose())));
    Markdown ask =
        new Markdown(lens.content().promotion().head().prose().markdown().strip(), "promotion");
    if (!ask.blank()) {
      blocks.add(new Block.Text(ask));
    }
    return blocks;
  }

  /** The playbook's sentences whose every condition the figures meet. */
  private List<Markdown> proven() {
    return lens.playbook().phrases().stream()
        .filter(this::holds)
        .map(phrase -> new Markdown(phrase.text(), "promotion"))
        .toList();
  }

  private boolean holds(Phrase phrase) {
    return phrase.needs().stream()
        .allMatch(
            need ->
                lens.book()
                    .find(need.figure())
                    .filter(f -> f.value().magnitude() >= need.atLeast())
                    .isPresent());
  }

  private List<Block> initiatives(Section section) {
    return strongest(section.choose()).stream().map(this::initiative).toList();
  }

  private Block initiative(EvidenceView view) {
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

  private List<Block> influence() {
    return Stream.of(
            points("In the organisation", e -> e.kind() == EvidenceKind.INFLUENCE),
            points("In technology", e -> isTechnical(e)),
            points("In people", e -> e.kind() == EvidenceKind.MENTORING),
            points("Outside", e -> isExternal(e)))
        .flatMap(Optional::stream)
        .toList();
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
