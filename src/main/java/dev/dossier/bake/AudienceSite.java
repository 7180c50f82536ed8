package dev.dossier.bake;

import dev.dossier.project.AudienceView;
import dev.dossier.project.AudienceView.PageView;
import dev.dossier.render.Page;
import dev.dossier.render.SitePages;
import dev.dossier.render.SitePlaces;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one audience may see, as input for a bake. */
public final class AudienceSite {
  private AudienceSite() {}

  /**
   * The whole site of a view.
   *
   * @param assets the theme's files and the attachments that the view refers to
   */
  public static BakeInput of(AudienceView view, JBakeSettings settings, List<AssetFile> assets) {
    SitePlaces places = settings.places();
    return new BakeInput(
        settings,
        Map.of(),
        view.pages().stream().map(page -> ordinary(view, places, page)).toList(),
        SitePages.of(view, places).stream().map(AudienceSite::own).toList(),
        assets);
  }

  private static JBakePage ordinary(AudienceView view, SitePlaces places, PageView page) {
    Map<String, String> fields = new HashMap<>(page.fields());
    fields.put("summary", page.summary());
    return new JBakePage(
        page.file(),
        page.path(),
        page.type(),
        page.title(),
        page.date().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(page.date())),
        page.tags(),
        SitePages.frame(view, places, page.path()).body(page.body()).html(),
        fields);
  }

  private static PackagePage own(Page page) {
    return new PackagePage(
        page.path(), page.template(), page::model, "the package's own page " + page.path());
  }
}
