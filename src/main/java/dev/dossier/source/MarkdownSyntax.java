package dev.dossier.source;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * The one Markdown of this product: CommonMark with tables, footnotes, task lists, definition
 * lists, strikethrough, bare web addresses as links, and <code>{{figures}}</code>.
 *
 * <p>Whoever turns Markdown into HTML builds the renderer with {@link #options()}, and takes the
 * document from {@link MarkdownParser#document}: its headings have their anchors already.
 */
public final class MarkdownSyntax {
  private static final String NEITHER_WEB_NOR_MAIL =
      "(?i)(?!https?://.)(?!mailto:)(?=.*[:/]|www\\.).*";

  private final DataHolder options = configured();
  private final Parser parser =
      Parser.builder(options)
          .customBlockParserFactory(new FootnoteDefinitions.Factory())
          .customInlineParserExtensionFactory(new PlaceholderSyntax.Factory())
          .customDelimiterProcessor(new EmphasisMarks('*', true))
          .customDelimiterProcessor(new EmphasisMarks('_', false))
          .build();

  /** The settings that parser and renderer share. */
  public DataHolder options() {
    return options;
  }

  /** The parser, which keeps no state between documents. */
  Parser parser() {
    return parser;
  }

  private static DataHolder configured() {
    MutableDataSet options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS,
        List.of(
            new Tables(),
            FootnoteExtension.create(),
            StrikethroughExtension.create(),
            TaskListExtension.create(),
            DefinitionExtension.create(),
            new Autolinks()));
    options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
    options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    options.set(AutolinkExtension.IGNORE_LINKS, NEITHER_WEB_NOR_MAIL);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(HtmlRenderer.RENDER_HEADER_ID, true);
    options.set(HtmlRenderer.GENERATE_HEADER_ID, true);
    return options.toImmutable();
  }
}
