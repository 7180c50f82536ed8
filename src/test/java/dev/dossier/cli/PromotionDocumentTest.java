package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.render.Templates;
import dev.dossier.testing.MemoryPackage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promotion document on the committee's site, for the bundled ladder and for another. */
class PromotionDocumentTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Path OTHER = Path.of("src/test/resources/packages/other-ladder");

  @TempDir static Path root;
  private static SortedMap<String, byte[]> example;
  private static Document document;

  @BeforeAll
  static void build() throws IOException {
    example = site(Path.of(""), Audience.COMMITTEE);
    document = page(example, "promotion.html");
  }

  private static SortedMap<String, byte[]> site(Path folder, Audience audience) throws IOException {
    return SiteInMemory.of(MemoryPackage.in(folder), DAY, Optional.of(DAY), root)
        .tree(audience, Templates.bundled(), SiteInMemory.Leak.NONE);
  }

  private static Document page(SortedMap<String, byte[]> site, String path) {
    return Jsoup.parse(new String(site.get(path), UTF_8), "site:/" + path);
  }

  private static List<String> headings(Document document) {
    return document.select("section.chapter > h2").eachText();
  }

  @Test
  void itHasTheSevenSectionsOfThePlaybookEachOnItsPage() {
    assertThat(headings(document))
        .containsExactly(
            "1 Executive summary",
            "2 Strategic impact, 1 of 3",
            "3 Strategic impact, 2 of 3",
            "4 Strategic impact, 3 of 3",
            "5 Influence and leadership",
            "6 Endorsements",
            "7 Future vision");
    assertThat(document.select(".contents .small").eachText())
        .as("what each may fill, not where it stands")
        .hasSize(7)
        .containsOnly("up to 1 page");
    assertThat(document.select("section.chapter"))
        .allSatisfy(section -> assertThat(section.select("p, li, dd")).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"$43M", "47", "127", "18 months", "$23M", "$15M", "$5M"})
  void aComputedFigureLeadsToWhereItComesFrom(String figure) {
    List<Element> links =
        document.select("section.chapter a[href]").stream()
            .filter(a -> a.text().equals(figure) || a.text().startsWith(figure + " a year"))
            .toList();

    assertThat(links).isNotEmpty();
    assertThat(links)
        .allSatisfy(
            link ->
                assertThat(link.attr("href"))
                    .matches("(figures\\.html#.+|evidence/.+\\.html(#.+)?|score\\.html#.+)"));
  }

  @Test
  void noFigureOfTheSummaryStandsThereWithoutALink() {
    for (Element figure : document.select(".chapter-1 dl.figures dd")) {
      assertThat(figure.select("a[href]").text()).isEqualTo(figure.text());
    }
    assertThat(document.select(".chapter-1 dl.figures dd")).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void everyLinkLeadsToAPlaceThatIsThere() {
    assertThat(document.select("a[href]"))
        .hasSizeGreaterThan(30)
        .allSatisfy(link -> assertThat(leads(link.attr("href"))).as(link.outerHtml()).isTrue());
  }

  private static boolean leads(String href) {
    URI target = URI.create("site:/promotion.html").resolve(href);
    if (!target.getScheme().equals("site")) {
      return target.getScheme().equals("https");
    }
    String path = target.getPath().substring(1);
    String fragment = target.getFragment();
    return example.containsKey(path)
        && (fragment == null || page(example, path).getElementById(fragment) != null);
  }

  @Test
  void anotherLadderHasItsOwnSections() throws IOException {
    Document other = page(site(OTHER, Audience.COMMITTEE), "promotion.html");

    assertThat(other.title()).contains("Promotion document");
    assertThat(headings(other)).first().isEqualTo("1 The case");
    assertThat(headings(other)).anyMatch(h -> h.contains("Two pieces of work"));
    assertThat(other.select(".head .small").text()).contains("Senior → Staff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUBLIC", "COMMITTEE", "PRIVATE"})
  void noLevelOfTheBundledLadderIsOnASiteOfAnother(String audience) throws IOException {
    SortedMap<String, byte[]> site = site(OTHER, Audience.valueOf(audience));

    assertThat(site).containsKey("index.html");
    site.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html") || path.endsWith(".xml")) {
            assertThat(Jsoup.parse(new String(bytes, UTF_8)).text())
                .as(path)
                .doesNotContainPattern("\\bL[67]\\b");
          }
        });
  }
}
