package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.testing.GitFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the table of {@code docs/audiences.md} with the sites of a package of canaries. */
class AudiencesPageTest {
  private static final Path PACKAGE = Path.of("src/test/resources/packages/three-audiences");
  private static final String HEAD = "| what | public | committee | private |\n|---|---|---|---|\n";

  /** What of the package stands for a row: each is on a site with the others or not at all. */
  private static final Map<String, List<String>> CANARIES =
      Map.ofEntries(
          Map.entry("the candidate's name", List.of("Candidate-canary")),
          Map.entry(
              "title, text and levels of the case",
              List.of("Case-canary", "Ask-canary", "Level-canary")),
          Map.entry(
              "the score, its arithmetic, reasons against, findings, the promotion document",
              List.of("/score.html", "/reasons.html", "/findings.html", "/promotion.html")),
          Map.entry(
              "evidence for the public: title, text, role, period, tags, what it speaks for",
              List.of(
                  "Open-title-canary",
                  "Open-text-canary",
                  "Role-canary",
                  "January 2025 – March 2026",
                  "tag-canary",
                  "/evidence/attachments/open-canary.svg",
                  "Reaches beyond the team")),
          Map.entry(
              "its outcomes: what was measured, when, and how it is known",
              List.of("Metric-canary", "measured, June 2025")),
          Map.entry(
              "its outcomes before and after, with their sources",
              List.of("$61M", "$38M", "source-canary")),
          Map.entry("its stakeholders and commits", List.of("Stakeholder-canary", "Commit-canary")),
          Map.entry("its artifacts with `readers: public`", List.of("Open-artifact-canary")),
          Map.entry(
              "its artifacts with `readers: committee`", List.of("Committee-artifact-canary")),
          Map.entry(
              "evidence for the committee",
              List.of(
                  "Committee-evidence-canary",
                  "/evidence/patent.html",
                  "/evidence/attachments/committee-canary.svg")),
          Map.entry(
              "evidence for the candidate alone",
              List.of("Private-evidence-canary", "/evidence/own.html")),
          Map.entry(
              "endorsements for the public, of evidence for the public",
              List.of("Open-endorser-canary")),
          Map.entry(
              "endorsements for the public, of evidence for the committee",
              List.of("Committee-endorser-canary")),
          Map.entry("how far endorsements are trusted", List.of("How far to trust them")),
          Map.entry("sections of the document, whatever they say", List.of("Section-canary")),
          Map.entry("pages and posts for the public", List.of("Page-canary", "/about.html")),
          Map.entry("the plan", List.of("Plan-canary")),
          Map.entry(
              "the score over the repository's history",
              List.of("Subject-canary", "/history.html")),
          Map.entry("names of drafts", List.of("Draft-canary")),
          Map.entry("the package's own `assets/`", List.of("/asset-canary.txt")));

  @TempDir private static Path sites;

  private static Map<Audience, String> texts;

  @BeforeAll
  static void build(@TempDir Path folder) throws IOException {
    Path copy = PackageCopy.of(PACKAGE, folder);
    GitFolder.init(copy).commit("Subject-canary");
    assertThat(Shell.in(copy).run("build", "--out", sites.toString()).code()).isZero();
    texts =
        Arrays.stream(Audience.values()).collect(Collectors.toMap(a -> a, AudiencesPageTest::text));
  }

  static List<String> rows() throws IOException {
    String page = Files.readString(Path.of("docs", "audiences.md"), UTF_8);
    return page.substring(page.indexOf(HEAD) + HEAD.length())
        .lines()
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }

  @Test
  void everyRowHasItsCanaries() throws IOException {
    assertThat(rows().stream().map(row -> row.split(" *\\| *", -1)[1]))
        .containsExactlyInAnyOrderElementsOf(CANARIES.keySet());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachAudienceSeesWhatTheTableSays(String row) {
    String[] cells = row.split(" *\\| *", -1);

    List<Audience> columns = List.of(Audience.PUBLIC, Audience.COMMITTEE, Audience.PRIVATE);
    for (Audience audience : columns) {
      boolean seen = cells[2 + columns.indexOf(audience)].equals("yes");
      for (String canary : CANARIES.get(cells[1])) {
        assertThat(texts.get(audience).contains(canary))
            .as("%s sees %s", audience, canary)
            .isEqualTo(seen);
      }
    }
  }

  @Test
  void whatNothingRefersToIsCopiedToNoSite() {
    assertThat(texts.values())
        .noneMatch(text -> text.contains("\n/evidence/attachments/unused-canary.svg\n"));
  }

  @Test
  void aMagnitudeAndADeclassifiedFigureAreToldAsThePageSays() {
    assertThat(texts.get(Audience.PUBLIC)).contains("eight figures", "dozens", "patents");
  }

  /** The paths of a site's files and the text of its pages. */
  private static String text(Audience audience) {
    Path site = sites.resolve(audience.word());
    try (Stream<Path> files = Files.walk(site)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append('/').append(site.relativize(file).toString().replace('\\', '/')).append('\n');
        if (file.toString().matches(".*\\.(html|xml|json)")) {
          all.append(Files.readString(file, UTF_8));
        }
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
