package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others show of a portfolio: its icon, and the picture beside a link. */
class PortfolioCardTest {
  private static final String PREVIEW = "meta[property^=og:], meta[name^=twitter:]";
  private static final List<String> SITES = List.of("public", "committee", "private");

  @TempDir Path folder;

  @Test
  void aSiteWithAnAddressTellsOthersWhichPictureToShow() throws IOException {
    build("site.host=https://alex.example/me/\n", Path.of("none"));
    Document evidence = page("public", "evidence/index.html");

    assertThat(evidence.select("meta[property=og:image]").attr("content"))
        .isEqualTo("https://alex.example/me/card.png");
    assertThat(evidence.select("meta[property=og:url]").attr("content"))
        .isEqualTo("https://alex.example/me/evidence/index.html");
    assertThat(evidence.select("meta[name=twitter:card]").attr("content"))
        .isEqualTo("summary_large_image");
    assertThat(file("public", "card.png")).isNotEmptyFile();
    for (String other : List.of("committee", "private")) {
      assertThat(page(other, "index.html").select(PREVIEW)).isEmpty();
      assertThat(file(other, "card.png")).doesNotExist();
    }
  }

  @Test
  void aSiteThatKnowsNoAddressNamesNoPicture() throws IOException {
    build("", Path.of("none"));

    assertThat(page("public", "index.html").select(PREVIEW).eachAttr("property"))
        .contains("og:title", "og:site_name")
        .doesNotContain("og:image", "og:url");
  }

  @Test
  void everyPageOfEverySiteHasAnIconAndThePortfolioItsOwn() throws IOException {
    build("", Path.of("none"));
    for (String site : SITES) {
      String icon = site.equals("public") ? "favicon.svg" : "icon.svg";
      assertThat(file(site, icon)).isNotEmptyFile();
      try (var pages = Files.walk(folder.resolve("sites").resolve(site))) {
        for (Path page : pages.filter(p -> p.toString().endsWith(".html")).toList()) {
          String href = Jsoup.parse(Files.readString(page)).select("link[rel=icon]").attr("href");
          assertThat(page.resolveSibling(href).normalize())
              .as(page.toString())
              .isEqualTo(file(site, icon));
        }
      }
    }
  }

  @Test
  void aPackageMayBringItsOwn() throws IOException {
    build("", Path.of("assets", "card.png"));

    assertThat(file("public", "card.png")).hasContent("mine");
  }

  private void build(String settings, Path own) throws IOException {
    Path pack = PackageCopy.of(PackageCopy.SMALL, folder.resolve("package"));
    Files.writeString(pack.resolve("jbake.properties"), settings);
    Path evidence = pack.resolve("content/evidence/search.md");
    String text = Files.readString(evidence);
    Files.writeString(evidence, text.replaceFirst("---\n", "---\naudience: public\n"));
    if (own.getNameCount() > 1) {
      Files.createDirectories(pack.resolve(own).getParent());
      Files.writeString(pack.resolve(own), "mine");
    }
    Shell.Ended build = Shell.in(pack).run("build", "--out", folder.resolve("sites").toString());
    assertThat(build.code()).as(build.err()).isZero();
  }

  private Path file(String site, String path) {
    return folder.resolve("sites").resolve(site).resolve(path);
  }

  private Document page(String site, String path) throws IOException {
    return Jsoup.parse(Files.readString(file(site, path)));
  }
}
