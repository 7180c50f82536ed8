package dev.dossier.render;

import dev.dossier.project.AudienceView;
import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.render.markdown.Anchors;
import dev.dossier.render.markdown.MarkdownHtml;
import dev.dossier.render.markdown.SafeHtml;
import dev.dossier.source.MarkdownParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What every page has: the view, the site around it, and functions that know where it stands. */
public final class PageFrame {
  private final AudienceView view;
  private final SiteFrame site;
  private final PageSurroundings surroundings;
  private final List<String> reserved;
  private final MarkdownParser parser;

  /**
   * Makes a frame.
   *
   * @param path the page, from the site's root
   * @param reserved fragments that the page itself uses
   */
  PageFrame(
      AudienceView view,
      SitePlaces places,
      String path,
      List<String> reserved,
      MarkdownParser parser) {
    this.view = view;
    this.site = SiteFrame.of(view, places, path);
    this.surroundings = new PageSurroundings(view.references(), site.own(), site.root());
    this.reserved = List.copyOf(reserved);
    this.parser = parser;
  }

  /**
   * A fresh model: {@code view}, {@code site} and the functions {@code prose}, {@code inline},
   * {@code link}, {@code slug} and {@code day}.
   */
  public Map<String, Object> model() {
    Anchors anchors = new Anchors();
    anchors.reserve("main");
    reserved.forEach(anchors::reserve);
    Map<String, Object> model = new HashMap<>();
    model.put("view", view);
    model.put("site", site);
    model.putAll(PageFunctions.of(markdown(), anchors, surroundings));
    return model;
  }

  /** A text as the body of a page of its own, below the page's title. */
  public SafeHtml body(Markdown text) {
    Anchors anchors = new Anchors();
    anchors.reserve("main");
    return markdown().render(text, 2, anchors);
  }

  /** Made when the page is, since a site has thousands of pages and a renderer takes room. */
  private MarkdownHtml markdown() {
    return new MarkdownHtml(parser, surroundings);
  }
}
