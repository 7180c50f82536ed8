package dev.dossier.bake;

import dev.dossier.project.AudienceView;
import dev.dossier.project.AudienceView.PageView;
import dev.dossier.render.Page;
import dev.dossier.render.SitePages;
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
   * @param asOf the day for which the site holds
   * @param assets the theme's files and the attachments that the view refers to
   */
  public static BakeInput of(
      AudienceView view, JBakeSettings settings, LocalDate asOf, List<AssetFile> assets) {
    return new BakeInput(
        settings,
        asOf,
        Map.of(),
        view.pages().stream().map(page -> ordinary(view, page)).toList(),
        SitePages.of(view).stream().map(AudienceSite::own).toList(),
        assets);
  }

  private static JBakePage ordinary(AudienceView view, PageView page) {
    Map<String, String> fields = new HashMap<>(page.fields());
    fields.put("summary", page.summary());
    return new JBakePage(
        "content/" + page.body().base() + ".md",
        page.path(),
        page.type(),
        page.title(),
        page.date().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(page.date())),
        page.tags(),
        JBakePage.Status.PUBLISHED,
        SitePages.frame(view, page.path()).body(page.body()).html(),
        fields);
  }

  private static PackagePage own(Page page) {
    return new PackagePage(
        page.path(), page.template(), page::model, "the package's own page " + page.path());
  }
}
