package dev.dossier.render.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.source.MarkdownParser;
import java.util.Map;

/** Turns one audience's Markdown into HTML for one page. */
public final class MarkdownHtml {
  /** Begins the address of a link to where a figure comes from. */
  static final String FIGURE = "figure:";

  private final MarkdownParser parser;
  private final Surroundings surroundings;
  private final HtmlRenderer renderer;

  /** Makes a renderer for the texts of one page. */
  public MarkdownHtml(MarkdownParser parser, Surroundings surroundings) {
    this.parser = parser;
    this.surroundings = surroundings;
    this.renderer =
        HtmlRenderer.builder(parser.syntax().options())
            .nodeRendererFactory(options -> new DossierNodes(surroundings))
            .build();
  }

  /**
   * A text as HTML.
   *
   * @param top level of its highest headings on the page, 1 to 6
   * @param anchors the page's fragments so far; the text's own are added
   */
  public SafeHtml render(Markdown markdown, int top, Anchors anchors) {
    String html = renderer.render(parser.document(markdown.text()));
    Map<String, String> ids = anchors.claim(html);
    Outline outline = new Outline(top);
    return Sanitiser.clean(
        html, out -> new BodyAdaptor(out, outline, ids, written -> lead(written, markdown.base())));
  }

  /** A text of one paragraph as HTML without the paragraph; longer texts stay as they are. */
  public SafeHtml renderInline(Markdown markdown, Anchors anchors) {
    String html = render(markdown, 6, anchors).html().strip();
    boolean one = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
    return one ? new SafeHtml(html.substring(3, html.length() - 4)) : new SafeHtml(html);
  }

  private Destination lead(String written, String base) {
    if (!written.startsWith(FIGURE)) {
      return surroundings.destination(written, base);
    }
    return surroundings
        .figure(written.substring(FIGURE.length()))
        .flatMap(FigureView::href)
        .<Destination>map(path -> new Destination.Here(surroundings.fromHere(path)))
        .orElse(Destination.NONE);
  }
}
