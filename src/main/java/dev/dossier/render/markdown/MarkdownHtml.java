package dev.dossier.render.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.Markdown;
import java.util.List;
import java.util.Map;

/** Turns one audience's Markdown into HTML for one page. */
public final class MarkdownHtml {
  /** Begins the address of a link to where a figure comes from. */
  static final String FIGURE = "figure:";

  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  AutolinkExtension.create(),
                  DefinitionExtension.create(),
                  FootnoteExtension.create(),
                  StrikethroughExtension.create(),
                  TablesExtension.create(),
                  TaskListExtension.create()))
          .set(HtmlRenderer.RENDER_HEADER_ID, true)
          .set(HtmlRenderer.GENERATE_HEADER_ID, true)
          .set(HtmlRenderer.HEADER_ID_GENERATOR_NO_DUPED_DASHES, true)
          .set(HtmlRenderer.FENCED_CODE_LANGUAGE_CLASS_PREFIX, "language-")
          .set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "↩");
  private static final Parser PARSER =
      Parser.builder(OPTIONS)
          .customInlineParserExtensionFactory(new FigureParser.Factory())
          .build();

  private final Surroundings surroundings;
  private final HtmlRenderer renderer;

  /** Makes a renderer for the texts of one page. */
  public MarkdownHtml(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.renderer =
        HtmlRenderer.builder(OPTIONS)
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
    Document document = PARSER.parse(markdown.text());
    String html = renderer.render(document);
    Map<String, String> ids = anchors.claim(html);
    Outline outline = new Outline(top);
    return Sanitiser.clean(
        html,
        out -> new BodyAdaptor(out, outline, ids, written -> lead(written, markdown.base())));
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
