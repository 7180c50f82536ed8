package dev.dossier.project.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.Projected;
import dev.dossier.project.cockpit.AgendaView.PointView;
import dev.dossier.project.cockpit.WayView.PhaseView;
import dev.dossier.understand.PackageText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The way, phase by phase. */
class WayViewsTest {
  private static final PackageText TEXT =
      PackageText.small()
          .with(
              "content/plan/actions/map.md",
              "---\ntitle: The map\nstep: decision-map\nstatus: doing\n---\n");

  @Test
  void aPhaseHoldsItsWindowsStrategiesDocumentsAndCampaigns() {
    WayView way = way(TEXT);

    assertThat(way.phases())
        .extracting(phase -> phase.whole().id(), phase -> phase.whole().when())
        .containsExactly(
            tuple("foundation", "1 June 2023 – 30 November 2023"),
            tuple("expansion", "1 December 2023 – 30 November 2024"),
            tuple("positioning", "1 December 2024 – 31 May 2025"));
    assertThat(way.phases().get(0).parts())
        .extracting(AgendaView::id)
        .containsExactly("first-weeks", "second-and-third-month", "fourth-to-sixth-month");
    assertThat(way.phases().get(2).parts())
        .extracting(AgendaView::title)
        .containsExactly("To write", "To keep up");
    for (PhaseView phase : way.phases()) {
      assertThat(phase.whole().points())
          .hasSize(phase.parts().stream().mapToInt(part -> part.points().size()).sum());
    }
  }

  @Test
  void aTickNamesTheFilesThatDecideIt() {
    assertThat(point(TEXT, "Draw who decides what"))
        .extracting(PointView::state, PointView::word, PointView::because)
        .containsExactly(
            "doing",
            "being done",
            List.of(new LinkView("The map", Optional.of("plan/actions/map.html"))));
    assertThat(point(TEXT, "Ship something people notice").state()).isEqualTo("open");
    assertThat(point(TEXT, "Ship something people notice").because()).isEmpty();
  }

  @Test
  void whatEvidenceShowsLeadsToTheEvidence() {
    assertThat(way(TEXT).phases().get(1).whole().points())
        .filteredOn(point -> point.state().equals("shown"))
        .isNotEmpty()
        .allMatch(
            point ->
                point
                    .because()
                    .contains(new LinkView("Platform", Optional.of("evidence/platform.html"))));
  }

  @Test
  void theChecklistIsCountedYearByYear() {
    WayView way = way(TEXT);

    assertThat(way.checklist().orElseThrow().years())
        .extracting(AgendaView::id, AgendaView::when)
        .containsExactly(
            tuple("year-1", "1 June 2023 – 31 May 2024"),
            tuple("year-2", "1 June 2024 – 31 May 2025"),
            tuple("year-3", "1 June 2025 – 31 May 2026"));
    assertThat(way.standing()).matches("\\d+ of 37 steps taken, \\d+ of 15 on the checklist\\.");
  }

  @Test
  void thePhaseOfTheDayIsNamed() {
    PackageText recent =
        TEXT.changed(PackageText.CASE, "level-since: 2023-06", "level-since: 2026-05");
    assertThat(way(recent).standing()).startsWith("Now in foundation, ");
  }

  @Test
  void aStepThatNobodyBeganInTimeIsLateAndOneInHandIsNot() {
    AgendaView first = way(TEXT).phases().get(0).parts().get(0);
    assertThat(first.late()).isTrue();
    PackageText recent =
        TEXT.changed(PackageText.CASE, "level-since: 2023-06", "level-since: 2026-06");
    assertThat(way(recent).phases().get(1).parts().get(0).late()).isFalse();
  }

  private static PointView point(PackageText text, String title) {
    return way(text).phases().stream()
        .flatMap(phase -> phase.whole().points().stream())
        .filter(point -> point.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static WayView way(PackageText text) {
    return Projected.view(text, Audience.PRIVATE).cockpit().orElseThrow().chapters().stream()
        .filter(WayView.class::isInstance)
        .map(WayView.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
