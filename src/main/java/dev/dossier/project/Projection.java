package dev.dossier.project;

import dev.dossier.assess.FigureBook;
import dev.dossier.assess.ScoreHistory;
import dev.dossier.assess.rules.Examination;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.Waivers;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import dev.dossier.model.Audience;
import dev.dossier.model.Authorship;
import dev.dossier.model.PromotionCase;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.DocumentFormat;
import dev.dossier.playbook.Playbook;
import dev.dossier.project.AudienceView.CaseView;
import dev.dossier.project.AudienceView.FigureSourceView;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.FindingView;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.AudienceView.OriginView;
import dev.dossier.project.AudienceView.ReasonView;
import dev.dossier.project.DocumentView.LeftOutView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Cuts a package down to what one audience may see, and says it in words.
 *
 * <p>Everything is computed from what is left after the cut: a score, a count or an order on a site
 * depends on nothing that its readers may not see, except on what the case declassifies by name.
 */
public final class Projection {
  private static final List<String> HEADLINE =
      List.of("total-impact", "people-influenced", "teams", "months-sustained", "endorsements");

  private static final Comparator<Finding> BY_WHAT_OTHERS_READ =
      Comparator.comparing((Finding f) -> f.place().file())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(Finding::hint);

  private final PromotionPackage whole;
  private final Playbook playbook;
  private final LocalDate asOf;
  private final List<Finding> readingFindings;
  private final List<String> leftBehind;
  private final PagePaths paths;
  private final Optional<ScoreHistory> history;
  private final Supplier<Map<String, Authorship>> authorship;
  private final Optional<Findings> found;

  /** A projection with ordinary pages where they usually stand, and no file left behind. */
  public Projection(
      PromotionPackage whole, Playbook playbook, LocalDate asOf, List<Finding> readingFindings) {
    this(whole, playbook, asOf, readingFindings, List.of(), PagePaths.USUAL);
  }

  /**
   * @param whole the package as the candidate sees it
   * @param asOf day for which everything is computed
   * @param readingFindings what reading the files found
   * @param leftBehind hidden files below {@code content/} and what editors leave there
   * @param paths where ordinary pages stand
   */
  public Projection(
      PromotionPackage whole,
      Playbook playbook,
      LocalDate asOf,
      List<Finding> readingFindings,
      List<String> leftBehind,
      PagePaths paths) {
    this(
        whole,
        playbook,
        asOf,
        readingFindings,
        leftBehind,
        paths,
        Optional.empty(),
        Map::of,
        Optional.empty());
  }

  private Projection(
      PromotionPackage whole,
      Playbook playbook,
      LocalDate asOf,
      List<Finding> readingFindings,
      List<String> leftBehind,
      PagePaths paths,
      Optional<ScoreHistory> history,
      Supplier<Map<String, Authorship>> authorship,
      Optional<Findings> found) {
    this.whole = whole;
    this.playbook = playbook;
    this.asOf = asOf;
    this.readingFindings = List.copyOf(readingFindings);
    this.leftBehind = List.copyOf(leftBehind);
    this.paths = paths;
    this.history = history;
    this.authorship = authorship;
    this.found = found;
  }

  /** The same, with the score over the package's past, which the candidate alone is told. */
  public Projection with(ScoreHistory past) {
    return new Projection(
        whole,
        playbook,
        asOf,
        readingFindings,
        leftBehind,
        paths,
        Optional.of(past),
        authorship,
        found);
  }

  /**
   * The same, with how evidence came to be.
   *
   * @param known by the evidence's id; never asked for the public
   */
  public Projection withAuthorship(Supplier<Map<String, Authorship>> known) {
    return new Projection(
        whole, playbook, asOf, readingFindings, leftBehind, paths, history, known, found);
  }

  /**
   * The same, without looking again for what is known.
   *
   * @param all everything that is wrong with the whole package on this day
   */
  public Projection withFindings(Findings all) {
    return new Projection(
        whole,
        playbook,
        asOf,
        readingFindings,
        leftBehind,
        paths,
        history,
        authorship,
        Optional.of(all));
  }

  /** All that this audience may see on its site. */
  public AudienceView of(Audience audience) {
    return of(
        audience,
        audience == Audience.PUBLIC ? Optional.empty() : Optional.of(playbook.document()));
  }

  /**
   * All that this audience may see, with the promotion document composed of it: the public has none
   * on its site, but may be handed one.
   *
   * @param format one of the playbook's shapes of the document
   */
  public AudienceView withDocument(Audience audience, DocumentFormat format) {
    return of(audience, Optional.of(format));
  }

  private AudienceView of(Audience audience, Optional<DocumentFormat> format) {
    Lens lens = lens(audience);
    Figures figures = new Figures(lens, declassified(lens));
    Links links = new Links(lens, figures);
    EndorsementViews endorsements = new EndorsementViews(lens);
    boolean open = lens.isPublic();
    PastWords past = new PastWords(lens, open ? Map.of() : authorship.get());
    EvidenceViews evidence = new EvidenceViews(lens, figures, endorsements, links, past);
    List<Finding> findings = open ? List.of() : findings(lens);
    List<ReasonView> reasons = open ? List.of() : new Reasons(lens, figures).all();
    return new AudienceView(
        audience,
        promotion(lens),
        open ? Optional.empty() : Optional.of(new ScoreViews(lens).view()),
        HEADLINE.stream()
            .flatMap(name -> figures.find(name).stream())
            .filter(Figures::says)
            .toList(),
        figures.named().stream().map(f -> source(f, figures, lens)).toList(),
        evidence.all(),
        endorsements.all(),
        new WorkViews(lens).all(),
        format.map(
            f ->
                new DocumentComposer(
                        lens,
                        f,
                        new SectionBlocks(
                            lens, figures, evidence, endorsements, new OwnWords(links), reasons))
                    .compose()),
        reasons,
        findings.stream().map(f -> view(f, lens)).toList(),
        audience == Audience.PRIVATE ? Optional.of(cockpit(lens, findings)) : Optional.empty(),
        new PageViews(lens).all(),
        links.attachments(),
        links.references());
  }

  private Lens lens(Audience audience) {
    return Lens.of(whole, playbook, asOf, audience, paths);
  }

  /** The committee's figures, of which the public is told those that the case names. */
  private Optional<FigureBook> declassified(Lens lens) {
    boolean any = lens.isPublic() && !whole.promotion().declassify().isEmpty();
    return any ? Optional.of(lens(Audience.COMMITTEE).book()) : Optional.empty();
  }

  private CaseView promotion(Lens lens) {
    PromotionCase promotion = whole.promotion();
    if (lens.isPublic()) {
      return new PageViews(lens).portfolio(promotion.candidate());
    }
    return new CaseView(
        promotion.title(),
        promotion.candidate(),
        promotion.from(),
        promotion.to(),
        Wording.day(promotion.committee()),
        Wording.day(asOf),
        playbook.title(),
        SitePaths.text(promotion.head()));
  }

  private static FigureSourceView source(FigureView figure, Figures figures, Lens lens) {
    List<OriginView> origins =
        figures.origins(figure).stream()
            .map(
                o ->
                    new OriginView(
                        new LinkView(lens.title(o.id()), Optional.of(figures.originHref(o))),
                        lens.isPublic()
                            ? ""
                            : o.amount().map(a -> part(lens, figure, a)).orElse("")))
            .toList();
    return new FigureSourceView(figure, SitePaths.anchor(figure.name()), origins);
  }

  private static String part(Lens lens, FigureView figure, BigDecimal amount) {
    return lens.book().find(figure.name()).map(f -> Wording.like(f.value(), amount)).orElse("");
  }

  /**
   * The candidate reads every finding. Others read what the rules find in the files that they see,
   * but nothing of how the files are written: a reference can name something hidden, and the line
   * of a finding tells how much that is hidden stands above it.
   */
  private List<Finding> findings(Lens lens) {
    // Only who sees the whole package may be told what was found in it.
    if (found.isPresent() && lens.audience() == Audience.PRIVATE && lens.content().equals(whole)) {
      return found.get().all();
    }
    List<Finding> reading = Waivers.of(lens.content()).applyTo(new Findings(readingFindings)).all();
    Findings examined =
        Examination.full().of(new Review(lens.content(), playbook, lens.assessment(), lens.book()));
    return lens.audience() == Audience.PRIVATE
        ? Findings.of(reading, examined.all()).all()
        : examined.all().stream()
            .filter(f -> !f.rule().startsWith("reference/"))
            .sorted(BY_WHAT_OTHERS_READ)
            .toList();
  }

  private static FindingView view(Finding f, Lens lens) {
    boolean own = lens.audience() == Audience.PRIVATE;
    String line = own ? ":" + f.place().line() + ":" + f.place().column() : "";
    return new FindingView(
        f.severity().word(), f.rule(), f.place().file() + line, f.message(), f.hint(), f.waiver());
  }

  private CockpitView cockpit(Lens lens, List<Finding> findings) {
    String own = new ScoreViews(lens).view().score();
    String committees = new ScoreViews(lens(Audience.COMMITTEE)).view().score();
    List<LeftOutView> leftOut =
        new Selection(lens(Audience.COMMITTEE)).leftOut(playbook.document());
    return new CockpitViews(lens, attachments(), leftBehind, leftOut)
        .view(
            findings, own.equals(committees) ? Optional.empty() : Optional.of(committees), history);
  }

  /** The widest audience that has each attachment. */
  private Map<String, Audience> attachments() {
    Map<String, Audience> widest = new TreeMap<>();
    for (Audience audience : Audience.values()) {
      Lens lens = lens(audience);
      new Links(lens, new Figures(lens, Optional.empty()))
          .attachments()
          .forEach(a -> widest.putIfAbsent(a.path(), audience));
    }
    return widest;
  }
}
