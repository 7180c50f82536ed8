package dev.dossier.project;

/** Where ordinary pages and posts stand on a site, as its settings say. */
@FunctionalInterface
public interface PagePaths {
  /** A page's place is its id and {@code .html}. */
  PagePaths USUAL = (id, type) -> id + ".html";

  /**
   * The path of a page, relative to the site's root.
   *
   * @param id its path below {@code content/} without extension, or the id that it gives itself
   * @param type its JBake document type
   */
  String of(String id, String type);
}
