package dev.dossier.project;

import dev.dossier.assess.Assessment.DimensionResult;
import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.assess.Assessment.IndicatorResult;
import dev.dossier.model.Artifact;
import dev.dossier.model.Evidence;
import dev.dossier.model.Prose;
import dev.dossier.model.PublicFigures;
import dev.dossier.playbook.Criterion;
import dev.dossier.playbook.Indicator;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.LabelledText;
import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.project.EvidenceView.ArtifactView;
import dev.dossier.project.EvidenceView.CountingView;
import dev.dossier.project.EvidenceView.DimensionView;
import dev.dossier.project.EvidenceView.SupportView;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Evidence as an audience may see it. */
final class EvidenceViews {
  private static final List<String> REACH =
      List.of("teams", "engineers", "products", "customers", "organizations");

  private final Lens lens;
  private final Figures figures;
  private final OutcomeViews outcomes;
  private final EndorsementViews endorsements;
  private final Links links;
  private final PastWords past;

  EvidenceViews(
      Lens lens, Figures figures, EndorsementViews endorsements, Links links, PastWords past) {
    this.lens = lens;
    this.figures = figures;
    this.outcomes = new OutcomeViews(lens, figures);
    this.endorsements = endorsements;
    this.links = links;
    this.past = past;
  }

  /**
   * All of it: by points where the audience knows the score, else latest first, so that the order
   * tells nothing.
   */
  List<EvidenceView> all() {
    return lens.inOrder().stream().map(this::view).toList();
  }

  EvidenceView view(Evidence e) {
    return new EvidenceView(
        e.id(),
        SitePaths.of(e),
        e.title(),
        Wording.capital(e.kind().word()),
        Wording.period(e.period()),
        YearMonth.from(e.period().first()).toString(),
        e.period().last().map(last -> YearMonth.from(last).toString()).orElse(""),
        e.role().orElse(""),
        share(e),
        headline(e),
        summary(e),
        facts(e),
        lens.isPublic() ? List.of() : e.stakeholders(),
        outcomes.of(e),
        sections(e),
        e.artifacts().stream().map(a -> artifact(a, e)).toList(),
        e.commits(),
        e.decisions(),
        supports(e),
        counting(e),
        endorsements.about(e),
        e.head().tags(),
        past.of(e),
        lens.isPublic() ? "" : e.head().file());
  }

  private String share(Evidence e) {
    if (figures.exactness(e) != PublicFigures.EXACT) {
      return "";
    }
    boolean whole = e.share().compareTo(BigDecimal.ONE) == 0;
    return whole ? "all of it" : Wording.percent(e.share().doubleValue());
  }

  private Optional<FigureView> headline(Evidence e) {
    return Stream.of("impact", "outcomes[0]", "reach.customers", "reach.teams", "count")
        .filter(path -> !path.equals("count") || e.count() > 1)
        .flatMap(path -> figures.find(e.id() + " " + path).map(f -> told(f, path, e)).stream())
        .findFirst();
  }

  /** A change that is no money reads as one: the difference alone would say too little. */
  private FigureView told(FigureView figure, String path, Evidence e) {
    if (!path.equals("outcomes[0]")) {
      return figure;
    }
    return outcomes
        .change(e.outcomes().get(0))
        .map(t -> new FigureView(figure.name(), t, figure.label(), figure.href(), ""))
        .orElse(figure);
  }

  private List<FigureView> facts(Evidence e) {
    List<String> paths = new ArrayList<>();
    REACH.forEach(name -> paths.add("reach." + name));
    if (e.count() > 1) {
      paths.add("count");
    }
    paths.addAll(List.of("views", "mentees", "promoted"));
    return paths.stream().flatMap(p -> figures.find(e.id() + " " + p).stream()).toList();
  }

  /** The first sentences of the result, or else of the text: what a list can say of a file. */
  private String summary(Evidence e) {
    List<Prose.Passage> running =
        e.head().prose().passages().stream().filter(p -> p.form() == Prose.Form.PARAGRAPH).toList();
    return running.stream()
        .filter(p -> p.section().equalsIgnoreCase("Result"))
        .findFirst()
        .or(() -> running.stream().findFirst())
        .map(p -> p.sentences().get(0).text().strip())
        .map(links::plain)
        .orElse("");
  }

  private List<LabelledText> sections(Evidence e) {
    Prose prose = e.head().prose();
    Definitions definitions = Definitions.of(prose.markdown());
    int top = prose.sections().stream().mapToInt(Prose.Section::rank).min().orElse(0);
    List<LabelledText> parts = new ArrayList<>();
    String base = SitePaths.base(e.head());
    String before = Opening.of(prose);
    if (!before.isBlank()) {
      parts.add(new LabelledText("", new Markdown(definitions.beside(before), base)));
    }
    prose.sections().stream()
        .filter(s -> s.rank() == top)
        .map(
            s ->
                new LabelledText(
                    s.heading(), new Markdown(definitions.beside(s.markdown().strip()), base)))
        .forEach(parts::add);
    return parts;
  }

  private ArtifactView artifact(Artifact a, Evidence e) {
    return new ArtifactView(
        a.kind(),
        a.title(),
        a.link().flatMap(link -> links.href(link, SitePaths.base(e.head()))),
        a.excerpt().orElse(""));
  }

  private List<SupportView> supports(Evidence e) {
    List<SupportView> views = new ArrayList<>();
    for (Criterion criterion : lens.playbook().criteria()) {
      for (Indicator indicator : criterion.indicators()) {
        if (e.supports().contains(indicator.id())) {
          views.add(new SupportView(criterion.title(), indicator.title(), points(e, indicator)));
        }
      }
    }
    return views;
  }

  private String points(Evidence e, Indicator indicator) {
    if (lens.isPublic() || lens.assessment().withheld()) {
      return "";
    }
    return lens.assessment().indicators().stream()
        .filter(i -> i.indicator().id().equals(indicator.id()))
        .map(IndicatorResult::shares)
        .flatMap(List::stream)
        .filter(s -> s.evidence().equals(e.id()))
        .map(s -> Wording.decimals(s.points(), 1))
        .findFirst()
        .orElse("");
  }

  private Optional<CountingView> counting(Evidence e) {
    return lens.isPublic() ? Optional.empty() : lens.result(e.id()).map(r -> counting(e, r));
  }

  private CountingView counting(Evidence e, EvidenceResult r) {
    return new CountingView(
        lens.assessment().withheld() ? "" : Wording.decimals(r.points(), 1),
        Wording.decimals(r.strength(), 2),
        Arithmetic.strength(r),
        r.tier().name().toLowerCase(Locale.ROOT),
        Arithmetic.notes(e, r, lens),
        r.dimensions().stream().map(this::dimension).toList());
  }

  private DimensionView dimension(DimensionResult d) {
    double times = d.dimension().bar().orElseThrow().times();
    return new DimensionView(
        d.dimension().title(),
        d.value(),
        d.measured().map(v -> Arithmetic.measure(d, v, lens)).orElse("not stated"),
        d.baseline().map(b -> Arithmetic.measure(d, b, lens)).orElse("not stated"),
        d.baseline().map(b -> Arithmetic.measure(d, b * times, lens)).orElse("unknown"),
        d.largest());
  }
}
