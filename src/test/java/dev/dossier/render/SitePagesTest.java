package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView;
import dev.dossier.render.chart.ScoreBar;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SitePagesTest {
  @ParameterizedTest
  @EnumSource(Audience.class)
  void everyPageOfEveryAudienceIsFilledWithNoneOneAndSixtyItems(
      Audience audience, @TempDir Path folder) {
    for (int items : new int[] {0, 1, 6, 60}) {
      BuiltSite.of(Views.of(audience, items), folder.resolve("site-" + items));
      assertThat(folder.resolve("site-" + items + "/index.html")).isNotEmptyFile();
    }
  }

  @Test
  void aPageOfEachKindIsThereForTheCandidate() {
    List<String> paths =
        SitePages.of(Views.of(Audience.PRIVATE, 2), SitePlaces.STANDARD).stream()
            .map(Page::path)
            .toList();
    assertThat(paths)
        .containsExactly(
            "index.html",
            "overview.html",
            "promotion.html",
            "score.html",
            "history.html",
            "evidence/index.html",
            "endorsements.html",
            "reasons.html",
            "findings.html",
            "figures.html",
            "work.html",
            "evidence/platform-transformation.html",
            "evidence/item-2.html",
            "plan/index.html",
            "plan/levels.html",
            "plan/way.html",
            "plan/timeline.html",
            "plan/opportunities.html",
            "plan/influence.html",
            "plan/people.html",
            "plan/blockers.html",
            "plan/preparation.html",
            "plan/card.html",
            "plan/shadowing.html",
            "plan/value.html",
            "plan/elsewhere.html",
            "plan/present.html",
            "plan/empty.html",
            "404.html");
  }

  @Test
  void thePublicGetsNeitherPlanNorScoreNorDocument() {
    assertThat(SitePages.of(Views.of(Audience.PUBLIC, 2), SitePlaces.STANDARD))
        .extracting(Page::path)
        .doesNotContain(
            "score.html",
            "promotion.html",
            "reasons.html",
            "findings.html",
            "history.html",
            "plan/index.html");
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void everyPageForbidsWhatTheThemeDoesNotNeed(Audience audience) {
    Templates templates = Templates.bundled();
    for (Page page : SitePages.of(Views.of(audience, 3), SitePlaces.STANDARD)) {
      Element first = Jsoup.parse(page.html(templates)).selectFirst("meta[http-equiv]");
      assertThat(first.attr("content"))
          .as(page.path())
          .isEqualTo(
              "default-src 'none'; "
                  + (page.path().equals("evidence/index.html") ? "script-src 'self'; " : "")
                  + "style-src 'self'; img-src 'self'; font-src 'self'; "
                  + (audience == Audience.PUBLIC ? "connect-src 'self'; " : "")
                  + "base-uri 'none'; form-action 'none'");
      assertThat(first.previousElementSiblings())
          .as("before the policy on " + page.path())
          .allMatch(
              element -> element.hasAttr("charset") || element.attr("name").equals("viewport"));
    }
  }

  @Test
  void aPageFilledTwiceIsTheSame() {
    Templates templates = Templates.bundled();
    for (Page page : SitePages.of(Views.of(Audience.PRIVATE, 3), SitePlaces.STANDARD)) {
      assertThat(page.html(templates)).as(page.path()).isEqualTo(page.html(templates));
    }
  }

  @Test
  void theSegmentsOfTheScoreAddUpToIt() {
    AudienceView view = Views.of(Audience.COMMITTEE, 9);
    ScoreBar bar = ScoreBar.of(view.score().orElseThrow());
    assertThat(bar.segments()).hasSize(9);
    assertThat(
            bar.segments().stream()
                .mapToDouble(segment -> Double.parseDouble(segment.width().replace("%", "")))
                .sum())
        .isCloseTo(71.4, within(0.01));
  }

  @Test
  void anOrdinaryBodyIsCleanedOnceMoreAndEverythingElseEscaped() {
    SiteTemplates templates =
        new SiteTemplates(Templates.bundled(), Views.of(Audience.PUBLIC, 1), SitePlaces.STANDARD);
    String html =
        templates.render(
            "page.ftlh",
            Map.of(
                "uri",
                "deep/er/x.html",
                "content",
                Map.of("title", "<T>", "body", "<p>x<script>1</script></p>")));
    assertThat(html)
        .contains("<h1>&lt;T&gt;</h1>", "<p>x</p>", "href=\"../../theme.css\"")
        .doesNotContain("<script");
  }
}
