package dev.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Our own extensions save time, and make of every text what the library's make. */
class MarkdownSyntaxTest {
  private static final DataHolder OPTIONS = new MarkdownSyntax().options();
  private static final DataHolder PUBLISHED = published();
  private static final Parser OURS = Parser.builder(OPTIONS).build();
  private static final Parser THEIRS = Parser.builder(PUBLISHED).build();

  @Property(tries = 1_500, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
  void addressesAndTablesAreThoseOfTheLibrary(@ForAll("texts") String text) {
    assertThat(html(OURS, OPTIONS, text)).isEqualTo(html(THEIRS, PUBLISHED, text));
    assertThat(nodes(OURS, text)).isEqualTo(nodes(THEIRS, text));
  }

  @Test
  void thereAreAddressesAndTablesToCompare() {
    String table = "a | b\n---|---\n1 | https://a.org\n";

    assertThat(html(OURS, OPTIONS, table)).contains("<table>", "href=\"https://a.org\"");
    assertThat(html(OURS, OPTIONS, "http\\://a.org and b@c.org"))
        .isEqualTo(html(THEIRS, PUBLISHED, "http\\://a.org and b@c.org"))
        .contains("mailto:b@c.org");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "https://a.org/x",
            "http",
            "://",
            "www.",
            "WWW.a.org",
            "ww",
            "w",
            "a@b.org",
            "@",
            ":",
            "\\",
            "&colon;",
            "&#58;",
            "&amp;",
            "&",
            "/",
            ".",
            "org",
            "word",
            " ",
            " ",
            "\n",
            "\n\n",
            "|",
            "|",
            " | ",
            "---|---",
            "\na|b\n---|---\n",
            "|--:|:--|",
            "---",
            "\n|a|b|\n|---|---|\n|1|2|\n",
            "**",
            "`",
            "[",
            "](",
            ")",
            "<",
            ">",
            "- ",
            "# ",
            "mailto:",
            "ftp://x",
            "ä",
            "é",
            "😀",
            "[^1]",
            "{{",
            "}}")
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  private static String html(Parser parser, DataHolder options, String text) {
    return HtmlRenderer.builder(options).build().render(parser.parse(text));
  }

  /** Every node, with where it begins and ends. */
  private static List<String> nodes(Parser parser, String text) {
    List<String> nodes = new ArrayList<>();
    parser
        .parse(text)
        .getDescendants()
        .forEach(
            node ->
                nodes.add(
                    node.getNodeName() + " " + node.getStartOffset() + "-" + node.getEndOffset()));
    return nodes;
  }

  private static DataHolder published() {
    return new MutableDataSet(OPTIONS)
        .set(
            Parser.EXTENSIONS,
            List.of(
                TablesExtension.create(),
                FootnoteExtension.create(),
                StrikethroughExtension.create(),
                TaskListExtension.create(),
                DefinitionExtension.create(),
                AutolinkExtension.create()));
  }
}
