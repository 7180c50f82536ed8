package dev.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import dev.dossier.finding.Finding;
import dev.dossier.model.Prose;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownParserTest {
  private static final int MANY = 20_000;

  private static List<Finding> findings(MarkdownParser parser, String markdown) {
    List<Finding> findings = new ArrayList<>();
    parser.prose(new SourceText("f", markdown), 0, findings);
    return findings;
  }

  private static MarkdownParser within(Duration time) {
    Limits usual = Limits.DEFAULT;
    return new MarkdownParser(
        new Limits(
            usual.page(),
            usual.attachment(),
            usual.frontMatter(),
            usual.nesting(),
            usual.blocks(),
            usual.run(),
            usual.open(),
            time));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        "- ",
        "1. ",
        "[",
        "![",
        "[](",
        "[a](<b",
        "a <?",
        "<!-- ",
        "<a b=\"",
        "`",
        "*",
        "_",
        "#",
        "{{",
        "a <![CDATA["
      })
  @Timeout(5)
  void whatStallsAParserIsRefusedBeforeItIsParsed(String part) {
    assertThat(findings(new MarkdownParser(), part.repeat(MANY)))
        .extracting(Finding::rule)
        .containsExactly("format/too-complex");
  }

  /** None of these depends on how fast the machine is. */
  @ParameterizedTest
  @CsvSource({
    "'a\n\n', more than 5000 paragraphs",
    "'a\n', more than 4000 lines",
    "'|a|\n', more than 4000 lines",
    "'c* ', more than 10000 marks of emphasis",
    "'&amp;', go back again and again",
    "'www.', go back again and again",
    "'[a][b]', go back again and again",
  })
  void whatGoesOnAndOnIsRefusedOnEveryMachine(String part, String why) {
    String text = part.replace("\\n", "\n").repeat(MANY);
    assertThat(findings(within(Duration.ofMinutes(5)), text))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains(why));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a][b]", "`a``", "&amp; ", "<http://a>"})
  @Timeout(20)
  void whatTakesTooLongIsGivenUp(String part) {
    String markdown = "|a|b|\n|-|-|\n" + part.repeat(MANY);
    assertThat(findings(within(Duration.ofMillis(1)), markdown))
        .extracting(Finding::message)
        .containsExactly("the text was not read within 0.001 seconds");
  }

  @Test
  @Timeout(30)
  void aTextThatWasGivenUpIsNoLongerWorkedOn() throws InterruptedException {
    MarkdownParser parser = within(Duration.ofMillis(100));
    findings(parser, "[a][b]".repeat(MANY));
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (working() && System.nanoTime() < deadline) {
      Thread.sleep(20);
    }
    assertThat(working()).isFalse();
  }

  private static boolean working() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(e -> e.getKey().getName().equals("markdown"))
        .flatMap(e -> List.of(e.getValue()).stream())
        .anyMatch(frame -> frame.getClassName().startsWith("com.vladsch"));
  }

  @Test
  void whatParsesIntoTooManyLevelsIsRefused() {
    String list =
        String.join("", IntStream.range(0, 150).mapToObj(i -> "  ".repeat(i) + "- a\n").toList());
    List<Finding> findings = findings(new MarkdownParser(), list);
    assertThat(findings).extracting(Finding::rule).containsExactly("format/too-complex");
    assertThat(findings.get(0).place().line()).isBetween(40, 60);
  }

  @Test
  void whatIsRefusedStillHasItsMarkdown() {
    SourceText text = new SourceText("f", "a\n" + "`".repeat(2_000));
    Prose prose = new MarkdownParser().prose(text, 2, new ArrayList<>());
    assertThat(prose.firstLine()).isEqualTo(2);
    assertThat(prose.markdown()).hasSize(2_000);
    assertThat(prose.passages()).isEmpty();
  }

  @Test
  void anotherFileIsReadAfterOneThatWasRefused() {
    MarkdownParser parser = within(Duration.ofMillis(100));
    findings(parser, "[a][b]".repeat(MANY));
    assertThat(findings(within(Duration.ofSeconds(5)), "Text.")).isEmpty();
    assertThat(parser.document("# A").getFirstChild()).isNotNull();
  }

  @Test
  void manyThreadsMayUseOneParser() {
    MarkdownParser parser = new MarkdownParser();
    String markdown = "# A\n\n" + "Some *text* with [links](x) and {{figures}}.\n\n".repeat(20);
    Prose expected = parser.prose(new SourceText("f", markdown), 0, new ArrayList<>());
    assertThat(
            IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> parser.prose(new SourceText("f", markdown), 0, new ArrayList<>()))
                .toList())
        .containsOnly(expected);
  }

  @Test
  void aRendererFindsTheSameAnchorsAsTheSections() {
    String markdown = "# Why L7?\n\n## Why `L7`\n\n## Über uns — 😀\n\n> # Why L7\n\n# !\n";
    MarkdownParser parser = new MarkdownParser();
    Document tree = parser.document(markdown);
    String html = HtmlRenderer.builder(parser.syntax().options()).build().render(tree);
    assertThat(html)
        .contains(
            "<h1 id=\"why-l7\">",
            "<h2 id=\"why-l7-1\">",
            "<h2 id=\"über-uns--\">",
            "<h1 id=\"why-l7-2\">",
            "<h1 id=\"section\">");
    assertThat(parser.prose(new SourceText("f", markdown), 0, new ArrayList<>()).sections())
        .extracting(Prose.Section::anchor)
        .containsExactly("why-l7", "why-l7-1", "über-uns--", "section");
  }

  @Test
  void onlyWebAndMailAddressesBecomeLinksByThemselves() {
    MarkdownParser parser = new MarkdownParser();
    String html =
        HtmlRenderer.builder(parser.syntax().options())
            .build()
            .render(
                parser.document(
                    "https://a.b c@d.e ftp://f.g www.h.i javascript:alert(1) file:///x"));
    assertThat(html)
        .contains("<a href=\"https://a.b\">", "<a href=\"mailto:c@d.e\">")
        .doesNotContain(
            "href=\"ftp", "href=\"www", "href=\"http://www", "href=\"file", "href=\"java");
  }

  @Test
  void aDocumentThatIsTooComplexIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> new MarkdownParser().document("`".repeat(2_000)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
