package dev.dossier.project;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessment.CriterionResult;
import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.assess.Assessment.Gain;
import dev.dossier.assess.Assessment.IndicatorResult;
import dev.dossier.assess.Assessment.MonthCover;
import dev.dossier.assess.Assessment.Share;
import dev.dossier.assess.Assessment.State;
import dev.dossier.playbook.Band;
import dev.dossier.playbook.Criterion;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.ScoreView.CellView;
import dev.dossier.project.ScoreView.ColumnView;
import dev.dossier.project.ScoreView.CriterionView;
import dev.dossier.project.ScoreView.GainView;
import dev.dossier.project.ScoreView.IndicatorView;
import dev.dossier.project.ScoreView.MatrixView;
import dev.dossier.project.ScoreView.MonthView;
import dev.dossier.project.ScoreView.MonthsView;
import dev.dossier.project.ScoreView.RowView;
import dev.dossier.project.ScoreView.ShareView;
import dev.dossier.project.ScoreView.TermView;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The score and its reasons, for those who may know them. */
final class ScoreViews {
  /** Stands beside every score, on every surface. */
  static final String CAUTION =
      "A score measures what these files show. It judges neither the person nor the decision.";

  private final Lens lens;
  private final Assessment assessment;

  ScoreViews(Lens lens) {
    this.lens = lens;
    this.assessment = lens.assessment();
  }

  ScoreView view() {
    boolean withheld = assessment.withheld();
    return new ScoreView(
        withheld,
        withheld ? "" : Wording.decimals(assessment.score(), 1),
        withheld ? 0 : assessment.score(),
        assessment.band().map(Band::id).orElse(""),
        assessment.band().map(Band::advice).orElse(""),
        coverage(),
        withheld ? "" : Wording.decimals(assessment.withoutStrongest(), 1),
        assessment.strongest().map(this::link),
        CAUTION,
        assessment.criteria().stream().map(this::criterion).toList(),
        withheld ? List.of() : terms(),
        matrix(),
        months(),
        withheld ? List.of() : assessment.gains().stream().map(this::gain).toList());
  }

  private String coverage() {
    long waived = assessment.indicators().stream().filter(i -> i.state() == State.WAIVED).count();
    String aside = waived == 0 ? "" : ", " + waived + " set aside";
    return "evidence for "
        + assessment.coverage().evidenced()
        + " of "
        + assessment.coverage().of()
        + " indicators"
        + aside;
  }

  private LinkView link(String id) {
    return new LinkView(lens.title(id), lens.evidence(id).map(SitePaths::of));
  }

  private CriterionView criterion(CriterionResult c) {
    return new CriterionView(
        c.criterion().id(),
        c.criterion().title(),
        c.criterion().requirement(),
        Wording.percent(c.criterion().weight()),
        c.value(),
        Arithmetic.two(c.value()),
        assessment.withheld() ? "" : Wording.decimals(c.points(), 1),
        Arithmetic.criterion(c),
        c.sustain()
            .map(
                s ->
                    Wording.count(s.months(), "month")
                        + " without a gap; "
                        + s.required()
                        + " are asked for")
            .orElse(""),
        HeldBack.reasons(c),
        c.indicators().stream().map(this::indicator).toList());
  }

  private IndicatorView indicator(IndicatorResult i) {
    String note =
        switch (i.state()) {
          case WAIVED -> "Set aside: " + i.waiver().orElse("");
          case UNKNOWN -> "No evidence yet.";
          case EVIDENCED -> "";
        };
    return new IndicatorView(
        i.indicator().id(),
        i.indicator().title(),
        i.indicator().description(),
        i.state().name().toLowerCase(Locale.ROOT),
        i.value(),
        i.state() == State.EVIDENCED ? Arithmetic.two(i.value()) : "–",
        Arithmetic.indicator(i),
        note,
        i.shares().stream()
            .map(
                s ->
                    new ShareView(
                        link(s.evidence()),
                        Arithmetic.two(s.strength()),
                        assessment.withheld() ? "" : Wording.decimals(s.points(), 2)))
            .toList());
  }

  private List<TermView> terms() {
    Map<String, Map<String, Double>> byCriterion = pointsByCriterion();
    return assessment.evidence().stream()
        .filter(e -> e.points() > 0)
        .map(e -> term(e, byCriterion.getOrDefault(e.id(), Map.of())))
        .toList();
  }

  private TermView term(EvidenceResult e, Map<String, Double> byCriterion) {
    String main =
        byCriterion.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    return new TermView(
        link(e.id()),
        e.points(),
        Wording.decimals(e.points(), 1),
        Arithmetic.strength(e),
        Arithmetic.product(e),
        main);
  }

  private Map<String, Map<String, Double>> pointsByCriterion() {
    Map<String, Map<String, Double>> points = new HashMap<>();
    for (CriterionResult c : assessment.criteria()) {
      for (IndicatorResult i : c.indicators()) {
        for (Share s : i.shares()) {
          points
              .computeIfAbsent(s.evidence(), id -> new TreeMap<>())
              .merge(c.criterion().id(), s.points(), Double::sum);
        }
      }
    }
    return points;
  }

  private MatrixView matrix() {
    List<ColumnView> columns =
        assessment.criteria().stream()
            .flatMap(c -> c.indicators().stream().map(i -> column(c.criterion(), i)))
            .toList();
    Map<String, Map<String, Double>> strengths = new HashMap<>();
    for (IndicatorResult i : assessment.indicators()) {
      for (Share s : i.shares()) {
        strengths
            .computeIfAbsent(s.evidence(), id -> new HashMap<>())
            .put(i.indicator().id(), s.strength());
      }
    }
    List<RowView> rows =
        assessment.evidence().stream()
            .filter(e -> strengths.containsKey(e.id()))
            .map(e -> new RowView(link(e.id()), cells(strengths.get(e.id()))))
            .toList();
    return new MatrixView(columns, rows);
  }

  private static ColumnView column(Criterion criterion, IndicatorResult i) {
    return new ColumnView(
        criterion.title(), i.indicator().title(), i.state().name().toLowerCase(Locale.ROOT));
  }

  private List<CellView> cells(Map<String, Double> strengths) {
    return assessment.indicators().stream()
        .map(i -> strengths.get(i.indicator().id()))
        .map(s -> s == null ? new CellView(0, "") : new CellView(s, Arithmetic.two(s)))
        .toList();
  }

  private MonthsView months() {
    int length = assessment.sustained().length();
    int required =
        assessment.criteria().stream()
            .flatMap(c -> c.sustain().stream())
            .mapToInt(Assessment.Sustain::required)
            .max()
            .orElse(0);
    String asked = required == 0 ? "" : "; " + required + " are asked for";
    String summary =
        length == 0
            ? "No month yet shows work at the next level without a gap up to now" + asked + "."
            : Wording.count(length, "month")
                + " of work at the next level without a gap, since "
                + assessment.sustained().first().map(Wording::month).orElse("")
                + asked
                + ".";
    return new MonthsView(
        summary, assessment.sustained().months().stream().map(this::month).toList());
  }

  private MonthView month(MonthCover m) {
    return new MonthView(
        Wording.month(m.month()),
        m.month().toString(),
        m.evidence().size(),
        m.inRun(),
        m.evidence().stream().map(lens::title).toList());
  }

  private GainView gain(Gain g) {
    Optional<String> href = lens.evidence(g.subject()).map(SitePaths::of);
    String title =
        switch (g.kind()) {
          case ARTIFACT, ENDORSE, VERIFY -> lens.title(g.subject());
          case EVIDENCE -> indicatorTitle(g.subject());
          case MONTHS -> criterionTitle(g);
        };
    String what = GainWords.what(g.kind(), title);
    return new GainView(
        "+" + Wording.decimals(g.points(), 1), g.points(), what, g.kind().word(), href);
  }

  private String indicatorTitle(String id) {
    return lens.playbook().indicator(id).map(i -> i.title()).orElse(id);
  }

  private String criterionTitle(Gain g) {
    return lens.playbook().criteria().stream()
        .filter(c -> c.id().equals(g.subject()))
        .map(Criterion::title)
        .min(Comparator.naturalOrder())
        .orElse(g.subject());
  }
}
