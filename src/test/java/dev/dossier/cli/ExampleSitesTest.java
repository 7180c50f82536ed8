package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.PageWeight;
import dev.dossier.testing.SiteChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled example, built as a user builds it and read as its readers read it. */
class ExampleSitesTest {
  @TempDir static Path sites;
  private static SiteChecks checks;

  @BeforeAll
  static void build() {
    checks = new SiteChecks();
    Shell.Ended build = Shell.in(Path.of("")).run("build", "--out", sites.toString());
    assertThat(build.code()).as(build.err()).isZero();
  }

  @AfterAll
  static void close() {
    checks.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"public", "committee", "private"})
  void everyPageIsValidReachableAndReadableByAnyone(String audience) {
    assertThat(checks.faults(sites.resolve(audience))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"public", "committee", "private"})
  void noPageIsHeavyAndNoneNeedsAScript(String audience) {
    assertThat(PageWeight.faults(sites.resolve(audience))).isEmpty();
  }

  @Test
  void theCandidatesDayBeginsWithSevenThingsAndTheirReasons() throws IOException {
    Document start = Jsoup.parse(Files.readString(sites.resolve("private/index.html")));
    assertThat(start.select("main > section").eachAttr("id")).startsWith("due", "gains", "risks");
    assertThat(start.select("main .few li")).hasSize(7);
    assertThat(start.select("main .few li .small").eachText()).hasSize(7).doesNotContain("");
  }

  @Test
  void thePublicIsNotToldThatThereIsNothingWhereSomethingIsHidden() throws IOException {
    Document figures = Jsoup.parse(Files.readString(sites.resolve("public/figures.html")));
    assertThat(figures.body().text()).doesNotContain("Nothing yet", "endorse");
  }

  @Test
  void thePointsOfAllFilesStandOnTheCoverWithTheirArithmetic() throws IOException {
    Document cover = Jsoup.parse(Files.readString(sites.resolve("committee/index.html")));
    assertThat(cover.select(".ledger tbody tr"))
        .hasSameSizeAs(cover.select(".score-bar rect[class^=tone]"));
    assertThat(cover.select(".ledger td.ledger-how").eachText())
        .allMatch(text -> text.matches("\\d\\.\\d\\d( × \\d\\.\\d\\d){3} = \\d\\.\\d\\d"));
    assertThat(cover.select(".ledger-total b").text())
        .isEqualTo(cover.select(".score-number b").text());
  }
}
