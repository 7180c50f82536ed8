package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import java.nio.file.Path;
import java.util.List;
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
        SitePages.of(Views.of(Audience.PRIVATE, 2)).stream().map(Page::path).toList();
    assertThat(paths)
        .containsExactly(
            "index.html",
            "overview.html",
            "promotion.html",
            "score.html",
            "evidence/index.html",
            "endorsements.html",
            "reasons.html",
            "findings.html",
            "figures.html",
            "work.html",
            "evidence/platform-transformation.html",
            "evidence/item-2.html",
            "plan/index.html",
            "plan/present.html",
            "plan/empty.html",
            "playbook.html",
            "404.html");
  }

  @Test
  void thePublicGetsNeitherPlanNorScoreNorDocument() {
    assertThat(SitePages.of(Views.of(Audience.PUBLIC, 2)))
        .extracting(Page::path)
        .doesNotContain(
            "score.html", "promotion.html", "reasons.html", "findings.html", "plan/index.html");
  }

  @Test
  void aPageFilledTwiceIsTheSame() {
    Templates templates = Templates.bundled();
    for (Page page : SitePages.of(Views.of(Audience.PRIVATE, 3))) {
      assertThat(page.html(templates)).as(page.path()).isEqualTo(page.html(templates));
    }
  }
}
