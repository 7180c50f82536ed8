package dev.dossier.render;

import dev.dossier.project.AudienceView;
import dev.dossier.render.markdown.Sanitiser;
import java.util.HashMap;
import java.util.Map;

/** One audience's site in the theme: ordinary JBake pages look like the package's own. */
public final class SiteTemplates {
  private static final String CONTENT = "content";
  private static final String BODY = "body";

  private final Templates templates;
  private final AudienceView view;
  private final SitePlaces places;

  /** Fills {@code templates} for the site of {@code view}. */
  public SiteTemplates(Templates templates, AudienceView view, SitePlaces places) {
    this.templates = templates;
    this.view = view;
    this.places = places;
  }

  /**
   * Fills a template.
   *
   * <p>Where the model is JBake's, it gets what every page has, by its {@code uri}, and {@code
   * content.body} is sanitised once more.
   *
   * @throws TemplateFault when the template is missing or wrong
   */
  public String render(String template, Map<String, ?> model) {
    if (model.get("site") instanceof SiteFrame) {
      return templates.render(template, model);
    }
    String uri = String.valueOf(model.get("uri") == null ? "" : model.get("uri"));
    Map<String, Object> whole = new HashMap<>(SitePages.frame(view, places, uri).model());
    whole.putAll(model);
    if (model.get(CONTENT) instanceof Map<?, ?> content) {
      Map<String, Object> safe = new HashMap<>();
      content.forEach((key, value) -> safe.put(String.valueOf(key), value));
      safe.computeIfPresent(BODY, (key, body) -> Sanitiser.clean(body.toString()));
      whole.put(CONTENT, safe);
    }
    return templates.render(template, whole);
  }
}
