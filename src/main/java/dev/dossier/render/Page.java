package dev.dossier.render;

import java.util.HashMap;
import java.util.Map;

/**
 * A page of the site that has not been written yet.
 *
 * @param path where it goes, relative to the site's root
 * @param template name below {@code templates/}
 * @param parts what the page shows beside what every page has
 * @param frame what every page has
 */
public record Page(String path, String template, Map<String, Object> parts, PageFrame frame) {
  public Page {
    parts = Map.copyOf(parts);
  }

  /** A fresh model for the template, good for filling it once. */
  public Map<String, Object> model() {
    Map<String, Object> model = new HashMap<>(frame.model());
    model.putAll(parts);
    return model;
  }

  /** The finished page. */
  public String html(Templates templates) {
    return templates.render(template, model());
  }
}
