package dev.dossier.render;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView;
import dev.dossier.project.AudienceView.CaseView;
import dev.dossier.project.AudienceView.FigureSourceView;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.FindingView;
import dev.dossier.project.AudienceView.LabelledText;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.project.AudienceView.OriginView;
import dev.dossier.project.AudienceView.PageView;
import dev.dossier.project.AudienceView.ReasonView;
import dev.dossier.project.AudienceView.WorkView;
import dev.dossier.project.CockpitView;
import dev.dossier.project.CockpitView.FactView;
import dev.dossier.project.CockpitView.PlanGroupView;
import dev.dossier.project.CockpitView.PlanItemView;
import dev.dossier.project.CockpitView.VisibilityView;
import dev.dossier.project.DocumentView;
import dev.dossier.project.DocumentView.Block;
import dev.dossier.project.DocumentView.PointView;
import dev.dossier.project.DocumentView.SectionView;
import dev.dossier.project.EndorsementView;
import dev.dossier.project.EvidenceView;
import dev.dossier.project.EvidenceView.ArtifactView;
import dev.dossier.project.EvidenceView.CountingView;
import dev.dossier.project.EvidenceView.DimensionView;
import dev.dossier.project.EvidenceView.InputView;
import dev.dossier.project.EvidenceView.ModelView;
import dev.dossier.project.EvidenceView.OutcomeView;
import dev.dossier.project.EvidenceView.SupportView;
import dev.dossier.project.References;
import dev.dossier.project.ScoreView;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Views made up for tests of the theme: of any audience, with as many items as asked for. */
public final class Views {
  private static final List<String> TITLES =
      List.of(
          "Platform transformation",
          "A settlement product out of an internal tool",
          "Reliability programme",
          "The November outage, and the eleven weeks in which nobody was allowed to forget it",
          "Mentoring four senior engineers",
          "Direction for event streaming");
  private static final List<String> CRITERIA =
      List.of(
          "Sustained performance", "Unique value", "Organizational need", "Leadership maturity");

  private final Audience audience;
  private final int items;

  private Views(Audience audience, int items) {
    this.audience = audience;
    this.items = items;
  }

  /** What {@code audience} sees of a package with {@code items} pieces of evidence. */
  public static AudienceView of(Audience audience, int items) {
    return new Views(audience, items).view();
  }

  private boolean open() {
    return audience == Audience.PUBLIC;
  }

  private AudienceView view() {
    boolean any = items > 0;
    return new AudienceView(
        audience,
        new CaseView(
            "Platform and reliability lead, ready for wider scope",
            "Alex Example",
            open() ? "" : "Senior",
            open() ? "" : "Principal",
            open() ? "" : "15 September 2026",
            open() ? "" : "30 June 2026",
            "From senior to principal engineer",
            new Markdown(
                "I make large systems cheaper to run and safer to change. What follows is"
                    + " evidence: {{total-impact}} of impact across *many* teams.",
                "promotion")),
        open() ? Optional.empty() : Optional.of(score()),
        any ? headline() : List.of(),
        any ? figures() : List.of(),
        evidence(),
        any ? endorsements() : List.of(),
        any ? works() : List.of(),
        open() ? Optional.empty() : Optional.of(document()),
        open() || !any ? List.of() : reasons(),
        open() || !any ? List.of() : findings(),
        audience == Audience.PRIVATE ? Optional.of(cockpit()) : Optional.empty(),
        any ? pages() : List.of(),
        List.of(),
        references());
  }

  private References references() {
    Map<String, String> pages = new HashMap<>();
    for (int i = 0; i < items; i++) {
      pages.put(id(i), path(i));
    }
    pages.put("about", "about.html");
    pages.put("promotion", open() ? "index.html" : "promotion.html");
    return new References(
        Map.of(
            "total-impact", figure("total-impact", "$43M", "impact"),
            "teams", figure("teams", "47", "teams")),
        pages,
        Map.of("evidence/cells.svg", "evidence/cells.svg"));
  }

  private static String id(int i) {
    return i == 0 ? "evidence/platform-transformation" : "evidence/item-" + (i + 1);
  }

  private static String path(int i) {
    return id(i) + ".html";
  }

  private static String title(int i) {
    String round = i < TITLES.size() ? "" : ", part " + (i / TITLES.size() + 1);
    return TITLES.get(i % TITLES.size()) + round;
  }

  private static LinkView link(int i) {
    return new LinkView(title(i), Optional.of(path(i)));
  }

  private FigureView figure(String name, String text, String label) {
    return new FigureView(
        name,
        text,
        label,
        items == 0 ? Optional.empty() : Optional.of("figures.html#" + name),
        "Added up over all evidence in US dollars, yearly and measured alone.");
  }

  private List<FigureView> headline() {
    return open()
        ? List.of(
            figure("total-impact", "eight figures", "business impact, measured"),
            figure("teams", "47", "teams"),
            figure("talks", "10", "talks"))
        : List.of(
            figure("total-impact", "$43M", "business impact, measured"),
            figure("people-influenced", "127", "engineers influenced"),
            figure("teams", "47", "teams"),
            figure("months-sustained", "18", "months at the next level"),
            figure("endorsements", "5", "endorsements"));
  }

  private List<FigureSourceView> figures() {
    return headline().stream()
        .map(
            figure ->
                new FigureSourceView(
                    figure,
                    figure.name(),
                    IntStream.range(0, Math.min(items, 3))
                        .mapToObj(i -> new OriginView(link(i), i == 0 ? "$23M" : ""))
                        .toList()))
        .toList();
  }

  private List<EvidenceView> evidence() {
    return IntStream.range(0, items).mapToObj(this::evidence).toList();
  }

  private EvidenceView evidence(int i) {
    return new EvidenceView(
        id(i),
        path(i),
        title(i),
        "Initiative",
        "March 2024 – August 2025",
        "2024-03",
        "2025-08",
        "Technical lead and architect",
        "whole",
        i % 3 == 2
            ? Optional.empty()
            : Optional.of(
                new FigureView(
                    "x",
                    open() ? "eight figures" : "$23M",
                    "infrastructure cost saved a year",
                    Optional.of(path(i) + "#outcome-1"),
                    "")),
        "Brought every product team’s deployment stack onto one cell architecture, after two"
            + " attempts had stopped half-way.",
        List.of(
            figure("teams", "47", "teams"),
            figure("total-impact", "$43M", "impact"),
            new FigureView("customers", "2M", "customers", Optional.empty(), "")),
        List.of("VP Infrastructure", "Director Payments"),
        outcomes(),
        sections(),
        List.of(
            new ArtifactView(
                "design record",
                "Cell architecture",
                Optional.of("https://example.org/cells"),
                "A cell fails alone, or it is not a cell."),
            new ArtifactView("review", "Minutes of the architecture review", Optional.empty(), "")),
        List.of("a1b2c3d", "payments-repo#1423"),
        List.of("One deployment path for all product teams"),
        List.of(
            new SupportView("Sustained performance", "Leads past the own team", "6.1"),
            new SupportView("Unique value", "Built a platform others stand on", "4.2")),
        open() ? Optional.empty() : Optional.of(counting()),
        endorsements().subList(0, 1),
        List.of("platform", "cost"),
        open() ? List.of() : List.of("First written on 3 March 2025 by Alex Example."),
        open() ? "" : "content/evidence/platform-transformation.md");
  }

  private List<OutcomeView> outcomes() {
    return List.of(
        new OutcomeView(
            "outcome-1",
            "infrastructure cost",
            open() ? "" : "$61M a year",
            open() ? "" : "$38M a year",
            open() ? "eight figures" : "$23M a year",
            "measured, June 2025",
            Optional.of(new LinkView("source", Optional.of("https://example.org/ledger"))),
            Optional.empty()),
        new OutcomeView(
            "outcome-2",
            "checkout conversion",
            "",
            "",
            "$2.3M a year",
            "estimated, May 2025",
            Optional.of(new LinkView("experiment 14 of the checkout team", Optional.empty())),
            Optional.of(
                new ModelView(
                    "Latency to revenue",
                    "Faster pages sell more, as far as an experiment has shown.",
                    "revenue × conversion change per 100 ms × (before − after) ÷ 100 ms",
                    "$230M × 2 % × (250 ms − 200 ms) ÷ 100 ms",
                    "$2.3M a year",
                    "$1.4M to $3.1M a year",
                    List.of(
                        new InputView("Latency before", "250 ms", "", "measured", Optional.empty()),
                        new InputView(
                            "Conversion change per 100 ms",
                            "2 %",
                            "1.2 % to 2.7 %",
                            "estimated",
                            Optional.of(
                                new LinkView(
                                    "source", Optional.of("https://example.org/exp")))))))));
  }

  private static List<LabelledText> sections() {
    String base = "evidence/platform-transformation";
    return List.of(
        new LabelledText("", new Markdown("Before any heading.\n", base)),
        new LabelledText(
            "Context",
            new Markdown(
                "Every product team ran its own deployment stack. Costs grew *twice as fast* as"
                    + " traffic, and two earlier attempts[^1] had stopped half-way.\n\n"
                    + "[^1]: In 2021 and 2022.\n",
                base)),
        new LabelledText(
            "Action",
            new Markdown(
                "I wrote the case, chose the order of migration by dependency rather than by"
                    + " size, and led the design with the [record](https://example.org/cells)"
                    + " and the [next piece](item-2.md). [Hidden](secret.md) stays plain.\n\n"
                    + "### The order of migration\n\n"
                    + "- [x] order of migration\n- [ ] sunset of the old stack\n\n"
                    + "> [!NOTE]\n> The boundary was drawn before the first line was moved.\n\n"
                    + "```java\n/** A cell. */\nrecord Cell(String name, int teams) {\n"
                    + "  static final int MOST = 12; // {{teams}} stays\n}\n```\n\n"
                    + "| Step | Teams | Weeks |\n|:--|--:|--:|\n| first | 3 | 6 |\n"
                    + "| last | 44 | 40 |\n",
                base)),
        new LabelledText(
            "Result", new Markdown("{{teams}} teams moved, and {{total-impact}} was saved.", base)),
        new LabelledText(
            "Why it is the next level",
            new Markdown(
                "The work drew a boundary that did not exist before, and it went on without me."
                    + "\n\n### The order of migration\n\nSee [above](#the-order-of-migration).",
                base)));
  }

  private static CountingView counting() {
    return new CountingView(
        "18.4",
        "0.91",
        "0.91 = 0.91 magnitude × 1.00 credibility × 1.00 recency × 1.00 dilution",
        "claimed only",
        List.of(
            "Magnitude is the mean of the two largest measures.",
            "Credibility: nothing can be opened yet.",
            "Recency: it ended 10 months before the as-of date."),
        List.of(
            new DimensionView("Scope", 1, "47 teams", "2 teams", "10 teams", true),
            new DimensionView("Impact", 0.82, "$23M", "$1M", "$10M", true),
            new DimensionView("Influence", 0.35, "6 stakeholders", "4", "16", false),
            new DimensionView("Complexity", 0, "not stated", "1", "3", false)));
  }

  private List<EndorsementView> endorsements() {
    List<EndorsementView> all = new ArrayList<>();
    String[] trust = {"verified", "recorded", "claimed", "claimed"};
    for (int i = 0; i < 4; i++) {
      all.add(
          new EndorsementView(
              "endorsements/e" + i,
              "e" + i,
              "Director, payments",
              "stakeholder",
              i == 3 ? "" : "director",
              "2026-05-12",
              trust[i],
              i == 2,
              new Markdown(
                  "The migration had failed twice. Alex found the order in which it could"
                      + " succeed, and {{teams}} teams followed without being told to.",
                  "endorsements/e" + i),
              items == 0 ? List.of() : List.of(link(0))));
    }
    return all;
  }

  private List<WorkView> works() {
    return List.of(
        new WorkView("May 2026", "Migrations that finish", Optional.of(path(0)), "conference talk"),
        new WorkView(
            "November 2025",
            "What an outage taught forty teams about the difference between a plan and a rehearsal",
            Optional.of("https://example.org/outage"),
            "article"),
        new WorkView("2024 – 2026", "15 strategy documents", Optional.empty(), "writing"));
  }

  private static List<ReasonView> reasons() {
    return List.of(
        new ReasonView(
            "Nothing shows “succession”.",
            "Three other indicators have evidence, and the criterion stands at 0.51 without it.",
            Optional.of("score.html#criterion-3")),
        new ReasonView(
            "18.4 of the 71.4 points hang on “Platform transformation” alone.",
            "Without it the rest still makes 63.0.",
            Optional.of(path(0))),
        new ReasonView("One endorsement is older than its evidence.", "Ask.", Optional.empty()));
  }

  private static List<FindingView> findings() {
    return List.of(
        finding("error", "evidence/no-source", Optional.empty()),
        finding("warning", "prose/long-sentence", Optional.empty()),
        finding("note", "coverage/one-kind", Optional.of("There was one kind of work.")));
  }

  private static FindingView finding(String severity, String rule, Optional<String> waiver) {
    return new FindingView(
        severity,
        rule,
        "content/evidence/a-file-with-a-rather-long-name-indeed.md:14:3",
        "The figure “$23M” has no source.",
        "Add `source:` with the place where a reader can check it.",
        waiver);
  }

  private DocumentView document() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(new Markdown("Two years of work, {{total-impact}}.", "document/s")));
    blocks.add(
        new Block.Statements(
            List.of(
                new Markdown("At the next level since **January 2025**: {{teams}} teams.", ""))));
    blocks.add(new Block.Figures(headline()));
    blocks.add(new Block.Achievements(evidence().stream().limit(3).toList()));
    List<Block> influence =
        List.of(
            new Block.Points(
                "Organisational",
                List.of(
                    new PointView(
                        new LinkView(
                            "Talks", items > 0 ? Optional.of("work.html") : Optional.empty()),
                        "10"))));
    List<Block> voices = List.of(new Block.Endorsements("Stakeholders", endorsements()));
    return new DocumentView(
        "Platform and reliability lead, ready for wider scope",
        7,
        List.of(
            new SectionView("executive-summary", 1, "Executive summary", 1, "page 1", blocks),
            new SectionView(
                "strategic-impact",
                2,
                "Strategic impact",
                1,
                "pages 2–4",
                evidence().stream()
                    .limit(3)
                    .<Block>map(e -> new Block.Initiative(e, e.sections()))
                    .toList()),
            new SectionView("influence", 3, "Influence and leadership", 1, "page 5", influence),
            new SectionView("endorsements", 4, "Endorsements", 1, "page 6", voices),
            new SectionView("vision", 5, "Future vision", 1, "page 7", List.of())));
  }

  private ScoreView score() {
    boolean none = items == 0;
    List<TermView> terms = new ArrayList<>();
    double total = none ? 0 : 71.4;
    double weight = IntStream.range(0, items).mapToDouble(i -> 1.0 / (i + 1)).sum();
    for (int i = 0; i < items; i++) {
      double points = total / (i + 1) / weight;
      terms.add(
          new TermView(
              link(i),
              points,
              String.format(Locale.ROOT, "%.1f", points),
              "strength 0.91 = magnitude 0.91 × credibility 1.00 × recency 1.00 × dilution 1.00",
              "0.91 × 1.00 × 1.00 × 1.00 = 0.91",
              "criterion-" + (i % 4 + 1)));
    }
    return new ScoreView(
        none,
        none ? "" : "71.4",
        total,
        none ? "" : "expansion",
        none ? "" : "Widen the scope of what is recorded, and close the gaps.",
        none ? "evidence for 0 of 16 indicators" : "evidence for 13 of 16 indicators, 1 set aside",
        none ? "" : "63.0",
        none ? Optional.empty() : Optional.of(link(0)),
        "A score measures what these files show. It judges neither the person nor the decision.",
        criteria(),
        terms,
        new MatrixView(columns(), rows()),
        months(),
        none
            ? List.of()
            : Stream.of(3.2, 2.1, 0.4)
                .map(
                    points ->
                        new GainView(
                            String.format(Locale.ROOT, "+%.1f", points),
                            points,
                            "Have somebody endorse “Platform transformation” in a commit",
                            "endorse",
                            Optional.of(path(0))))
                .toList());
  }

  private List<CriterionView> criteria() {
    List<CriterionView> criteria = new ArrayList<>();
    for (int i = 0; i < CRITERIA.size(); i++) {
      criteria.add(
          new CriterionView(
              "criterion-" + (i + 1),
              CRITERIA.get(i),
              "Already works at the next level, for twelve months or more",
              List.of("40 %", "25 %", "20 %", "15 %").get(i),
              0.74,
              "0.74",
              items == 0 ? "" : "18.5",
              "0.74 = mean of 0.91, 0.80, 0.70, 0.55",
              i == 0 ? "18 of 12 months" : "",
              i == 1 ? List.of("“Deep expertise” rests on one file", "“succession”") : List.of(),
              indicators(i)));
    }
    return criteria;
  }

  private List<IndicatorView> indicators(int criterion) {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(
            n ->
                new IndicatorView(
                    "indicator-" + criterion + "-" + n,
                    "Leads initiatives past the own team",
                    "Initiatives that cross the borders of the own team.",
                    n == 3 ? "unknown" : n == 4 ? "waived" : "evidenced",
                    0.91,
                    n < 3 ? "0.91" : "–",
                    n < 3 ? "0.91 = 1 − (1 − 0.70)(1 − 0.70)" : "",
                    n == 3 ? "No evidence yet." : n == 4 ? "Set aside: no growth this year" : "",
                    n < 3 && items > 0
                        ? List.of(new ShareView(link(0), "0.70", "4.02"))
                        : List.of()))
        .toList();
  }

  private static List<ColumnView> columns() {
    return IntStream.range(0, 16)
        .mapToObj(
            i ->
                new ColumnView(
                    CRITERIA.get(i / 4),
                    List.of("Beyond team scope", "Owns direction", "Critical platform", "Crisis")
                        .get(i % 4),
                    i == 11 ? "waived" : i == 14 ? "unknown" : "evidenced"))
        .toList();
  }

  private List<RowView> rows() {
    return IntStream.range(0, items)
        .mapToObj(
            row ->
                new RowView(
                    link(row),
                    IntStream.range(0, 16)
                        .mapToObj(
                            column ->
                                (row * 5 + column * 3) % 7 < 2 && column != 11 && column != 14
                                    ? new CellView(0.2 + column % 8 / 10.0, ".%d".formatted(column))
                                    : new CellView(0, ""))
                        .toList()))
        .toList();
  }

  private MonthsView months() {
    List<MonthView> months = new ArrayList<>();
    for (int i = 0; i < (items == 0 ? 0 : 30); i++) {
      boolean run = i >= 12;
      int files = run ? 2 : i == 5 || i == 6 ? 1 : 0;
      months.add(
          new MonthView(
              "Month " + (i + 1),
              "%d-%02d".formatted(2024 + i / 12, i % 12 + 1),
              files,
              run,
              files > 0 ? List.of(title(0)) : List.of()));
    }
    return new MonthsView(
        "18 months of work at the next level without a gap, since January 2025; 12 are asked for.",
        months);
  }

  private CockpitView cockpit() {
    boolean any = items > 0;
    return new CockpitView(
        any ? Optional.of("68.2") : Optional.empty(),
        MadeWay.today(any ? items : 0),
        Cockpits.chapters(items),
        any
            ? List.of(
                new PlanGroupView(
                    "action",
                    "Actions",
                    List.of(
                        new PlanItemView(
                            "plan/present",
                            "plan/present.html",
                            "Present to the directors",
                            "open",
                            "2026-07-10",
                            List.of(new FactView("Owner", "Alex"), new FactView("Kind", "action")),
                            new Markdown("What to say, in three sentences.", "plan/present")),
                        new PlanItemView(
                            "plan/empty",
                            "plan/empty.html",
                            "An empty one",
                            "",
                            "",
                            List.of(new FactView("Kind", "action")),
                            Markdown.NONE))))
            : List.of(),
        any
            ? List.of(
                new VisibilityView("content/promotion.md", "committee", Optional.empty()),
                new VisibilityView(
                    "content/evidence/platform-transformation.md", "public", Optional.of(path(0))))
            : List.of(),
        any ? List.of(new LinkView("content/blog/draft.md", Optional.empty())) : List.of(),
        any ? Optional.of(Histories.of(items * 6)) : Optional.empty());
  }

  private static List<PageView> pages() {
    return List.of(
        new PageView(
            "about",
            "content/about.md",
            "page",
            "About",
            "about.html",
            "",
            List.of(),
            "Who this is.",
            new Markdown("I write things down. See [the work](evidence/item-2.md).", "about"),
            Map.of()),
        new PageView(
            "blog/first",
            "content/blog/first.md",
            "post",
            "Migrations that finish",
            "blog/first.html",
            "2026-05-12",
            List.of("platform"),
            "On order.",
            new Markdown("## Order\n\nFirst things first.", "blog/first"),
            Map.of()));
  }
}
