package dev.dossier.render;

import dev.dossier.project.AudienceView;
import dev.dossier.project.AudienceView.FigureSourceView;
import dev.dossier.project.CockpitView;
import dev.dossier.project.CockpitView.PlanGroupView;
import dev.dossier.project.CockpitView.PlanItemView;
import dev.dossier.project.EndorsementView;
import dev.dossier.project.EvidenceView;
import dev.dossier.project.EvidenceView.CountingView;
import dev.dossier.project.EvidenceView.OutcomeView;
import dev.dossier.project.cockpit.Chapter;
import dev.dossier.render.chart.ChapterCharts;
import dev.dossier.render.chart.DimensionLine;
import dev.dossier.render.chart.MonthStrip;
import dev.dossier.render.chart.ScoreBar;
import dev.dossier.render.chart.ScoreCurve;
import dev.dossier.render.chart.Timeline;
import dev.dossier.render.markdown.Slug;
import dev.dossier.source.MarkdownParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages that a package has of itself, beside its ordinary pages and posts. */
public final class SitePages {
  private final AudienceView view;
  private final SitePlaces places;
  private final SiteMap map;
  private final MarkdownParser parser = new MarkdownParser();
  private final List<Page> pages = new ArrayList<>();

  private SitePages(AudienceView view, SitePlaces places) {
    this.view = view;
    this.places = places;
    this.map = SiteMap.of(view, places);
  }

  /** All pages of one audience's site but the ordinary ones, in a fixed order. */
  public static List<Page> of(AudienceView view, SitePlaces places) {
    SitePages site = new SitePages(view, places);
    site.addOpening();
    site.addLists();
    view.evidence().forEach(site::addEvidence);
    site.addPlan();
    site.add("404.html", "not-found.ftlh", Map.of());
    return List.copyOf(site.pages);
  }

  /** What an ordinary page or post at {@code path} needs to look like the others. */
  public static PageFrame frame(AudienceView view, SitePlaces places, String path) {
    return new PageFrame(view, places, path, List.of(), new MarkdownParser());
  }

  private void addOpening() {
    String index =
        switch (view.audience()) {
          case PUBLIC -> "portfolio.ftlh";
          case COMMITTEE -> "overview.ftlh";
          case PRIVATE -> "cockpit.ftlh";
        };
    add(SiteMap.INDEX, index, charts());
    addIfPlaced(SiteMap.OVERVIEW, "overview.ftlh", charts());
    addIfPlaced(SiteMap.PROMOTION, "promotion.ftlh", Map.of());
    addIfPlaced(SiteMap.SCORE, "score.ftlh", charts());
    view.cockpit()
        .flatMap(CockpitView::history)
        .ifPresent(
            history ->
                add(SiteMap.HISTORY, "history.ftlh", Map.of("curve", ScoreCurve.of(history))));
  }

  private void addLists() {
    addIfPlaced(
        SiteMap.EVIDENCE,
        "evidence-index.ftlh",
        Map.of("index", EvidenceIndex.of(view.evidence())));
    if (map.has(SiteMap.ENDORSEMENTS)) {
      List<String> anchors = view.endorsements().stream().map(EndorsementView::anchor).toList();
      add(SiteMap.ENDORSEMENTS, "endorsements.ftlh", Map.of(), anchors);
    }
    addIfPlaced(SiteMap.REASONS, "reasons.ftlh", Map.of());
    addIfPlaced(SiteMap.FINDINGS, "findings.ftlh", Map.of());
    if (map.has(SiteMap.FIGURES)) {
      List<String> anchors = view.figures().stream().map(FigureSourceView::anchor).toList();
      add(SiteMap.FIGURES, "figures.ftlh", Map.of(), anchors);
    }
    addIfPlaced(SiteMap.WORK, "work.ftlh", Map.of());
  }

  private void addEvidence(EvidenceView evidence) {
    List<String> anchors = new ArrayList<>(List.of("reach", "result-in-figures"));
    evidence.outcomes().stream().map(OutcomeView::anchor).forEach(anchors::add);
    evidence.sections().forEach(section -> anchors.add(Slug.of(section.label())));
    List<DimensionLine> dimensions =
        evidence.counting().map(CountingView::dimensions).orElse(List.of()).stream()
            .map(DimensionLine::of)
            .toList();
    add(
        evidence.path(),
        "evidence.ftlh",
        Map.of("evidence", evidence, "dimensions", dimensions),
        anchors);
  }

  private void addPlan() {
    view.cockpit()
        .ifPresent(
            cockpit -> {
              add(SiteMap.PLAN, "plan.ftlh", Map.of());
              for (Chapter chapter : cockpit.chapters()) {
                String template = "plan-" + chapter.name() + ".ftlh";
                add(chapter.path(), template, ChapterCharts.of(chapter));
              }
              for (PlanGroupView group : cockpit.plan()) {
                for (PlanItemView item : group.items()) {
                  add(item.path(), "plan-item.ftlh", Map.of("group", group, "item", item));
                }
              }
            });
  }

  private Map<String, Object> charts() {
    Map<String, Object> charts = new HashMap<>();
    charts.put("timeline", Timeline.of(view.evidence()));
    view.score()
        .ifPresent(
            score -> {
              charts.put("bar", ScoreBar.of(score));
              charts.put("strip", MonthStrip.of(score.months()));
            });
    return charts;
  }

  private void addIfPlaced(String path, String template, Map<String, Object> parts) {
    if (map.has(path)) {
      add(path, template, parts);
    }
  }

  private void add(String path, String template, Map<String, Object> parts) {
    add(path, template, parts, List.of());
  }

  private void add(String path, String template, Map<String, Object> parts, List<String> reserved) {
    pages.add(new Page(path, template, parts, new PageFrame(view, places, path, reserved, parser)));
  }
}
