package dev.dossier.project.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.Projected;
import dev.dossier.project.cockpit.LevelsView.DimensionView;
import dev.dossier.project.cockpit.LevelsView.StandView;
import dev.dossier.understand.PackageText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The two levels, and where the evidence stands between them. */
class LevelsViewsTest {
  private static final PackageText TEXT =
      PackageText.small()
          .changed(PackageText.PLATFORM, "outcomes:", "reach: {teams: 6}\noutcomes:")
          .with(
              "content/evidence/wide.md",
              """
              ---
              title: Wide
              period: 2026-01..2026-03
              role: Lead
              supports: [crisis]
              reach: {teams: 40}
              ---
              """);

  @Test
  void theFileThatGoesFarthestStandsForTheEvidence() {
    StandView scope = stand(TEXT, "scope").orElseThrow();

    assertThat(scope.value()).isEqualTo(1);
    assertThat(scope.atBar()).isTrue();
    assertThat(scope.reached()).isEqualTo("40 teams");
    assertThat(scope.by()).contains(new LinkView("Wide", Optional.of("evidence/wide.html")));
    assertThat(scope.baseline()).isEqualTo("2 teams");
    assertThat(scope.bar()).isEqualTo("10 teams");
    assertThat(scope.word()).isEqualTo("at the bar");
    assertThat(scope.others()).as("the other file").hasSize(1).allMatch(x -> x > 0 && x < 1);
  }

  @Test
  void evidenceThatHasNotBegunStandsNowhere() {
    PackageText later =
        TEXT.changed("content/evidence/wide.md", "2026-01..2026-03", "2026-07..2026-09");
    assertThat(stand(later, "scope").orElseThrow().reached()).isEqualTo("6 teams");
  }

  @Test
  void whatNoFileStatesAndWhatHasNoBaselineIsSaid() {
    StandView influence = stand(TEXT, "influence").orElseThrow();
    assertThat(influence.reached()).isEqualTo("not stated");
    assertThat(influence.word()).isEqualTo("no evidence states it");

    PackageText without = TEXT.changed(PackageText.CASE, "teams: 2, ", "");
    StandView scope = stand(without, "scope").orElseThrow();
    assertThat(scope.word()).isEqualTo("no baseline is stated");
    assertThat(scope.bar()).isEqualTo("unknown");
  }

  @Test
  void figuresShowADimensionThatNoFileCanMeasure() {
    StandView recognition = stand(TEXT, "recognition").orElseThrow();
    assertThat(recognition.value()).isZero();

    PackageText spoken =
        TEXT.with(
            "content/evidence/talk.md",
            """
            ---
            title: Talk
            period: 2026-01..2026-01
            role: Speaker
            kind: talk
            venue: external
            supports: [deep-expertise]
            ---
            """);
    StandView once = stand(spoken, "recognition").orElseThrow();
    assertThat(once.value()).isEqualTo(0.5, within(1e-9));
    assertThat(once.reached()).startsWith("1 ");
    assertThat(once.bar()).startsWith("2 ");
    assertThat(once.word()).isEqualTo("50\u00a0% of the way");
  }

  @Test
  void whatNeitherFilesNorFiguresTellPeopleJudge() {
    PackageText own =
        TEXT.with(
            "playbook.yaml",
            """
            extends: l6-l7
            dimensions:
              - {id: tact, title: Tact, current: Some., next: More., gap: a little}
            """);
    assertThat(stand(own, "tact")).isEmpty();
    assertThat(levels(own).standing()).endsWith("; people judge the other.");
    assertThat(levels(TEXT).standing()).doesNotContain("people judge");
  }

  private static Optional<StandView> stand(PackageText text, String dimension) {
    return levels(text).dimensions().stream()
        .filter(d -> d.id().equals(dimension))
        .findFirst()
        .flatMap(DimensionView::stand);
  }

  private static LevelsView levels(PackageText text) {
    return Projected.view(text, Audience.PRIVATE).cockpit().orElseThrow().chapters().stream()
        .filter(LevelsView.class::isInstance)
        .map(LevelsView.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
