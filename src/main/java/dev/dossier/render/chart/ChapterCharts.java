package dev.dossier.render.chart;

import dev.dossier.project.cockpit.Chapter;
import dev.dossier.project.cockpit.InfluenceView;
import dev.dossier.project.cockpit.LevelsView;
import dev.dossier.project.cockpit.TimelineView;
import dev.dossier.project.cockpit.WayView;
import java.util.HashMap;
import java.util.Map;

/** What the pages of the cockpit draw. */
public final class ChapterCharts {
  private ChapterCharts() {}

  /** A chapter and its charts, by the names that its template calls them. */
  public static Map<String, Object> of(Chapter chapter) {
    Map<String, Object> parts = new HashMap<>();
    parts.put("chapter", chapter);
    if (chapter instanceof LevelsView levels) {
      parts.put("chart", LevelsChart.of(levels));
    } else if (chapter instanceof WayView way) {
      parts.put("chart", PlanChart.of(way));
    } else if (chapter instanceof TimelineView timeline) {
      parts.put("chart", PlanChart.of(timeline));
    } else if (chapter instanceof InfluenceView influence) {
      parts.put("bars", PaceBars.of(influence.writing()));
    }
    return parts;
  }
}
