package dev.dossier.project;

import dev.dossier.model.Evidence;
import dev.dossier.playbook.DocumentFormat;
import dev.dossier.playbook.DocumentFormat.Form;
import dev.dossier.playbook.DocumentFormat.Section;
import dev.dossier.playbook.Phrase;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.LabelledText;
import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.project.AudienceView.ReasonView;
import dev.dossier.project.DocumentView.Block;
import java.util.ArrayList;
import java.util.List;

/** What the program puts into the sections of a document beside what was written by hand. */
final class SectionBlocks {
  private static final int ACHIEVEMENTS = 3;

  private final Lens lens;
  private final Figures figures;
  private final EvidenceViews evidence;
  private final EndorsementViews endorsements;
  private final OwnWords words;
  private final List<ReasonView> reasons;
  private final Selection selection;

  /**
   * @param reasons what speaks against the case; empty for those who are not told
   */
  SectionBlocks(
      Lens lens,
      Figures figures,
      EvidenceViews evidence,
      EndorsementViews endorsements,
      OwnWords words,
      List<ReasonView> reasons) {
    this.lens = lens;
    this.figures = figures;
    this.evidence = evidence;
    this.endorsements = endorsements;
    this.words = words;
    this.reasons = List.copyOf(reasons);
    this.selection = new Selection(lens);
  }

  /**
   * The blocks of a section.
   *
   * @param alone whether no text was written for it by hand
   */
  List<Block> of(Section section, DocumentFormat format, boolean alone) {
    return switch (section.source()) {
      case SUMMARY -> alone ? summary(format) : List.of(metrics(format));
      case FIGURES -> List.of(metrics(format));
      case ACHIEVEMENTS -> achievements(section.choose());
      case INITIATIVE -> initiatives(section);
      case INFLUENCE -> new InfluenceBlocks(lens, evidence).of(section);
      case CRITERIA -> new CriteriaBlocks(lens, evidence, words).of(section);
      case ENDORSEMENTS -> new EndorsementBlocks(lens, endorsements, words).of(section);
      case REASONS -> reasons.isEmpty() ? List.of() : List.of(new Block.Reasons(best(section)));
      case ASK -> ask();
      case VISION, TEXT -> List.of();
    };
  }

  private List<ReasonView> best(Section section) {
    int most = section.choose() == 0 ? reasons.size() : section.choose();
    return reasons.stream().limit(most).toList();
  }

  private Block metrics(DocumentFormat format) {
    List<FigureView> metrics =
        format.metrics().stream()
            .flatMap(metric -> metric.figures().stream())
            .flatMap(name -> figures.find(name).stream())
            .filter(Figures::says)
            .toList();
    return new Block.Figures(metrics);
  }

  /** A summary for those who have not written one: a second one beside theirs would repeat it. */
  private List<Block> summary(DocumentFormat format) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(metrics(format));
    List<Markdown> proven = proven();
    if (!proven.isEmpty()) {
      blocks.add(new Block.Statements(proven));
    }
    blocks.add(new Block.Achievements(views(selection.best(ACHIEVEMENTS))));
    blocks.addAll(ask());
    return blocks;
  }

  private List<Block> ask() {
    Markdown ask = SitePaths.text(lens.content().promotion().head());
    return ask.blank() ? List.of() : List.of(new Block.Text(ask));
  }

  private List<Block> achievements(int choose) {
    List<Evidence> best = selection.best(choose);
    return best.isEmpty() ? List.of() : List.of(new Block.Achievements(views(best)));
  }

  private List<EvidenceView> views(List<Evidence> all) {
    return all.stream().map(evidence::view).toList();
  }

  private List<Block> initiatives(Section section) {
    return selection.best(section.choose()).stream()
        .map(e -> section.form() == Form.BULLETS ? digest(e) : initiative(e))
        .toList();
  }

  private Block digest(Evidence e) {
    return new Block.Digest(evidence.view(e), words.ofEachPart(e));
  }

  private Block initiative(Evidence e) {
    EvidenceView view = evidence.view(e);
    List<LabelledText> parts =
        view.sections().stream().filter(part -> !part.text().blank()).toList();
    return new Block.Initiative(view, parts);
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
}
