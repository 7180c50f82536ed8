package dev.dossier.bake;

import java.util.Map;

/**
 * A page that the package itself makes, such as the matrix or one evidence.
 *
 * @param path its place on the site
 * @param template file name below {@code templates/}
 * @param model variables of the template besides those that all pages have
 * @param source what it is made of, for messages
 */
public record PackagePage(String path, String template, Map<String, ?> model, String source) {
  public PackagePage {
    model = Map.copyOf(model);
  }
}
