package dev.dossier.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.source.MarkdownParser;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownHtmlTest {
  private final Anchors anchors = new Anchors();

  /** A page one folder down, on a site with one other page, one image and one figure. */
  private static final class OneFolderDown implements Surroundings {
    @Override
    public Optional<FigureView> figure(String expression) {
      return switch (expression) {
        case "teams" ->
            Optional.of(
                new FigureView("teams", "47", "teams", Optional.of("figures.html#teams"), ""));
        case "unlinked" ->
            Optional.of(new FigureView("unlinked", "<3>", "hearts", Optional.empty(), ""));
        default -> Optional.empty();
      };
    }

    @Override
    public Destination destination(String written, String base) {
      if (written.startsWith("https:")) {
        return new Destination.Elsewhere(written);
      }
      return written.matches("other\\.md|cells\\.svg|javascript:.*")
          ? new Destination.Here(written)
          : Destination.NONE;
    }

    @Override
    public String fromHere(String sitePath) {
      return "../" + sitePath;
    }
  }

  private String html(String markdown) {
    return html(markdown, 3);
  }

  private String html(String markdown, int top) {
    return new MarkdownHtml(new MarkdownParser(), new OneFolderDown())
        .render(new Markdown(markdown, "evidence/x"), top, anchors)
        .html();
  }

  @Test
  void aFigureIsPrintedAndLeadsToItsOrigin() {
    assertThat(html("{{ teams }} teams"))
        .contains("<a class=\"figure\" href=\"../figures.html#teams\">47</a> teams");
  }

  @Test
  void aFigureWithoutAnOriginIsPrintedAsText() {
    assertThat(html("{{unlinked}}")).contains("<span class=\"figure\">&lt;3&gt;</span>");
  }

  @Test
  void aFigureThatTheAudienceIsNotToldIsNotPrinted() {
    assertThat(html("{{secret}} saved")).contains("figure not shown").doesNotContain("secret");
  }

  @Test
  void aFigureInCodeStaysAsItIsWritten() {
    assertThat(html("`{{teams}}` and\n\n```java\n// {{teams}}\n```\n"))
        .doesNotContain("47")
        .doesNotContain("figures.html");
  }

  @Test
  void aFigureWithinALinkIsNoLinkOfItsOwn() {
    assertThat(html("[{{teams}} teams](other.md)"))
        .contains("<a href=\"other.md\"><span class=\"figure\">47</span> teams</a>");
  }

  @Test
  void aLinkToWhatTheReaderMayNotSeeIsPlainText() {
    assertThat(html("see [the *plan*](plan.md)!"))
        .isEqualToIgnoringWhitespace("<p>see the <em>plan</em>!</p>");
  }

  @Test
  void aLinkElsewhereDoesNotTellWhereTheReaderCameFrom() {
    assertThat(html("[x](https://example.org)"))
        .contains("href=\"https://example.org\" rel=\"noopener noreferrer\"");
  }

  @Test
  void aHiddenImageLeavesItsDescription() {
    assertThat(
            html("![cells](cells.svg) ![a secret](secret.png) ![far](https://example.org/i.png)"))
        .contains("<img src=\"cells.svg\" alt=\"cells\" />")
        .contains("a secret far")
        .doesNotContain("secret.png")
        .doesNotContain("example.org");
  }

  @Test
  void headingsFitBelowThePageWithoutAGap() {
    assertThat(html("# a\n\n### b\n\n###### c\n\n## d\n", 3))
        .contains("<h3 id=\"a\">", "<h4 id=\"b\">", "<h5 id=\"c\">", "<h4 id=\"d\">");
  }

  @Test
  void rawHeadingsFitAsWell() {
    assertThat(html("<h1>a</h1>\n\n<h6>b</h6>\n", 2)).contains("<h2>a</h2>", "<h3>b</h3>");
  }

  @Test
  void textsThatShareAPageKeepTheirFragmentsApart() {
    String text = "### Order\n\nSee [above](#order) and a note[^1].\n\n[^1]: A note.\n";
    String first = html(text);
    String second = html(text);
    assertThat(first).contains("id=\"order\"", "href=\"#order\"", "id=\"fn-1\"");
    assertThat(second)
        .contains("id=\"order-2\"", "href=\"#order-2\"", "id=\"fn-1-2\"", "href=\"#fn-1-2\"");
  }

  @Test
  void alertsAreNotesWithATitle() {
    assertThat(html("> [!WARNING]\n> Mind *this*.\n"))
        .contains("<div class=\"alert alert-warning\" role=\"note\">")
        .contains("<p class=\"alert-title\">Warning</p>")
        .contains("<p>Mind <em>this</em>.</p>")
        .doesNotContain("[!");
  }

  @Test
  void aQuoteThatOnlyLooksLikeAnAlertStaysAQuote() {
    assertThat(html("> [!NOTE] not alone\n")).contains("<blockquote>");
  }

  @Test
  void tasksSayTheirStateInWords() {
    assertThat(html("- [x] this\n- [ ] that\n"))
        .contains("<li class=\"task task-done\"><span class=\"unseen\">Done: </span>this</li>")
        .contains("<li class=\"task task-open\"><span class=\"unseen\">To do: </span>that</li>")
        .doesNotContain("<input");
  }

  @Test
  void codeIsColouredByClasses() {
    assertThat(html("```java\nint x = 1; // <b>\n```\n"))
        .contains("<code class=\"language-java\">")
        .contains("<span class=\"hl-t\">int</span>")
        .contains("<span class=\"hl-c\">// &lt;b&gt;</span>")
        .doesNotContain("style");
  }

  @Test
  void tablesAlignByClasses() {
    assertThat(html("| a | b |\n|:--|--:|\n| 1 | 2 |\n"))
        .contains("<th class=\"align-left\">a</th>", "<td class=\"align-right\">2</td>");
  }

  @Test
  void definitionsAndStrikethroughAreKnown() {
    assertThat(html("Cell\n: A unit of failure\n\n~~gone~~\n"))
        .contains("<dt>Cell</dt>", "<dd>A unit of failure</dd>", "<del>gone</del>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[x](javascript:alert(1))",
        "<p style=\"position:fixed\" onclick=\"alert(1)\">x</p>",
        "<iframe src=\"https://example.org\"></iframe>",
        "<svg><script>alert(1)</script></svg>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<form action=\"https://example.org\"><input name=a></form>",
        "<base href=\"https://example.org/\">",
        "<meta http-equiv=refresh content=\"0;url=https://example.org\">",
        "<div class=\"masthead\">x</div>",
        "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
        "```\"><img/src=x/onerror=alert(1)>\nx\n```",
        "{{<img src=x onerror=alert(1)>}}"
      })
  void nothingActiveGetsThrough(String hostile) {
    assertThat(html(hostile))
        .doesNotContainPattern(
            "(?i)<(script|iframe|svg|form|input|base|meta|style|noscript|math|object)")
        .doesNotContainPattern("(?i)<[^>]*(\\son\\w+=|javascript:|style=|masthead)");
  }

  @Test
  void oneParagraphInALineLosesItsParagraph() {
    MarkdownHtml markdown = new MarkdownHtml(new MarkdownParser(), new OneFolderDown());
    assertThat(markdown.renderInline(new Markdown("**{{teams}}** teams", "x"), anchors).html())
        .isEqualTo(
            "<strong><a class=\"figure\" href=\"../figures.html#teams\">47</a></strong> teams");
  }

  @Test
  void whatIsCleanStaysAsItIsWhenCleanedAgain() {
    String once =
        html(
            "# A\n\n[x](https://example.org) {{teams}} `{{x}}`\n\n- [x] a\n\n```java\nint x;\n```\n");
    assertThat(Sanitiser.clean(once).html()).isEqualTo(once);
  }
}
