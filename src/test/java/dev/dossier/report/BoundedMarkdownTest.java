package dev.dossier.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedMarkdownTest {

  /** What a pull request's host would read, raw HTML included. */
  static Document html(String markdown) {
    MutableDataSet options =
        new MutableDataSet()
            .set(
                Parser.EXTENSIONS,
                List.of(
                    TablesExtension.create(),
                    AutolinkExtension.create(),
                    StrikethroughExtension.create()));
    Parser parser = Parser.builder(options).build();
    return Jsoup.parse(HtmlRenderer.builder(options).build().render(parser.parse(markdown)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)>",
        "</details><h1>Approved</h1>",
        "<!-- dossier-diff -->",
        "[click](https://evil.example)",
        "![x](https://evil.example/pixel.png)",
        "https://evil.example/?a=b",
        "www.evil.example",
        "**bold** _it_ ~~gone~~ # heading",
        "a | b | c \\| d \\\\| e",
        "one\n\n# two",
        "&lt;b&gt; &amp; &#64;everyone",
        "\u202egnp.exe",
        "tick ` tock `` `<b>` ```",
      })
  void anAuthorsTextCanBeReadAndDoesNothing(String text) {
    for (String shown : List.of(ChangeWords.said(text), text)) {
      BoundedMarkdown markdown = new BoundedMarkdown();
      markdown.row("head", "b");
      markdown.line("|---|---|");
      markdown.row(shown, "x");
      markdown.line("");
      markdown.item(shown);
      markdown.paragraph(shown);
      markdown.last(shown);

      Document page = html(markdown.text());

      assertThat(tags(page))
          .isSubsetOf("table", "thead", "tbody", "tr", "th", "td", "ul", "li", "p", "code", "sub");
      assertThat(page.select("tr")).allSatisfy(row -> assertThat(row.children()).hasSize(2));
      assertThat(page.select("a, img")).isEmpty();
      assertThat(markdown.text()).doesNotContain("<!--").doesNotContain("\u202e");
    }
  }

  @Test
  void nobodyIsMentionedAndNothingReferredTo() {
    for (String text : List.of("ask @octocat", "fixes #12", "see GH-12", "me@example.com")) {
      assertThat(withoutCode(BoundedMarkdown.inline(ChangeWords.said(text)))).isBlank();
      assertThat(withoutCode(BoundedMarkdown.inline(text)))
          .isNotBlank()
          .doesNotContain("@")
          .doesNotContainPattern("GH-\\d");
      assertThat(BoundedMarkdown.inline(text)).doesNotContainPattern("(?<!\\\\)#");
    }
  }

  private static String withoutCode(String markdown) {
    Document page = html(markdown);
    page.select("code").remove();
    return page.text();
  }

  @Provide
  Arbitrary<String> nasty() {
    return Arbitraries.strings().withChars("`|\\<>!-[](){}*_~#@&;:/.w \n\tab1\"'").ofMaxLength(60);
  }

  @Property(tries = 500)
  void noTextWhateverBecomesMarkup(@ForAll("nasty") String text) {
    BoundedMarkdown markdown = new BoundedMarkdown();
    markdown.item(ChangeWords.said(text) + " and " + ChangeWords.said(text));
    markdown.item(text);

    assertThat(tags(html(markdown.text()))).isSubsetOf("ul", "li", "code", "p");
  }

  @Test
  void whatDoesNotFitIsCounted() {
    BoundedMarkdown markdown = new BoundedMarkdown();
    String wide = "`" + "ü".repeat(500) + "`";
    markdown.items(Collections.nCopies(100, List.of(wide)), 100);
    markdown.items(Collections.nCopies(500, List.of("short")), 20);

    assertThat(markdown.text().getBytes(UTF_8).length).isLessThan(64 << 10);
    assertThat(markdown.text().lines().filter(line -> line.endsWith(" more"))).hasSize(2);
  }

  private static Set<String> tags(Document page) {
    return page.body().getAllElements().stream()
        .map(Element::tagName)
        .filter(tag -> !tag.equals("body"))
        .collect(Collectors.toSet());
  }
}
