package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.testing.PrintCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every page as it is printed, for a reader whose screen is dark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesOnPaperTest {
  private PrintCheck paper;
  private Path site;

  @BeforeAll
  void build(@TempDir Path folder) {
    site = BuiltSite.of(Views.of(Audience.PRIVATE, 3), folder.resolve("private"));
    BuiltSite.of(Views.of(Audience.PUBLIC, 3), folder.resolve("public"));
    paper = new PrintCheck();
  }

  @AfterAll
  void close() {
    paper.close();
  }

  @Test
  void everyPageIsLightWholeAndTellsWhereItsLinksLead() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path page : pages()) {
      paper.faults(page).forEach(fault -> faults.add(site.relativize(page) + ": " + fault));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void addressesOfLinksElsewhereAreOnTheSheet() throws IOException {
    Path page = site.resolve("evidence/platform-transformation.html");
    List<String> links =
        Jsoup.parse(Files.readString(page)).select("main a[href^=http]").eachAttr("href");

    assertThat(links).isNotEmpty();
    assertThat(paper.text(page)).contains(links);
  }

  @Test
  void whatIsOnlyForTheScreenIsNotPrinted() {
    assertThat(
            paper.printed(
                site.resolve("evidence/index.html"), "h1", ".entries", "input", ".masthead nav"))
        .containsExactly("h1", ".entries");
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> mine = Files.walk(site);
        Stream<Path> portfolio = Stream.of(site.resolveSibling("public/index.html"))) {
      return Stream.concat(mine, portfolio)
          .filter(file -> file.toString().endsWith(".html"))
          .sorted()
          .toList();
    }
  }
}
