package dev.dossier.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView;
import dev.dossier.project.AudienceView.PageView;
import dev.dossier.publish.SiteFolder;
import dev.dossier.publish.SitePath;
import dev.dossier.publish.Stage;
import dev.dossier.render.Page;
import dev.dossier.render.SitePages;
import dev.dossier.render.SitePlaces;
import dev.dossier.render.SiteTemplates;
import dev.dossier.render.Templates;
import dev.dossier.render.Views;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AudienceSiteTest {
  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void aViewIsBakedWithTheThemeOrdinaryPagesAndAll(Audience audience) throws Exception {
    AudienceView view = Views.of(audience, 3);
    BakeResult result = bake(view);

    assertThat(view.pages()).isNotEmpty();
    assertThat(result.files())
        .extracting(SitePath::value)
        .contains("sitemap.xml", "site.css")
        .containsAll(
            Stream.concat(
                    view.pages().stream().map(PageView::path),
                    SitePages.of(view, SitePlaces.STANDARD).stream().map(Page::path))
                .toList());
    for (PageView page : view.pages()) {
      assertThat(temp.resolve("site/" + page.path()))
          .content(UTF_8)
          .contains("<h1", "</html>")
          .doesNotContain("&lt;p&gt;");
      assertThat(temp.resolve("site/sitemap.xml")).content(UTF_8).contains(page.path());
    }
  }

  private BakeResult bake(AudienceView view) throws Exception {
    BakeInput input =
        AudienceSite.of(
            view,
            JBakeSettings.standard(),
            List.of(AssetFile.ofText("body {}", "assets/site.css", "site.css")));
    TemplateRenderer theme =
        TemplateRenderer.of(new SiteTemplates(Templates.bundled(), view, SitePlaces.STANDARD));
    try (Stage stage = SiteFolder.at(temp.resolve("site")).openStage()) {
      BakeResult result = new Bakery().bake(input, theme, stage);
      stage.complete(Kitchen.PROVENANCE);
      stage.publish();
      return result;
    }
  }
}
