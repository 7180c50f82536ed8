package dev.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dossier.publish.SiteFiles;
import dev.dossier.publish.SiteFolder;
import dev.dossier.publish.SitePath;
import dev.dossier.publish.Stage;
import dev.dossier.testing.Elsewhere;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import org.jbake.template.ModelExtractors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BakeryTest {
  @TempDir Path temp;
  private Kitchen kitchen;

  @BeforeEach
  void setUp() {
    kitchen = new Kitchen(temp.resolve("site"));
  }

  @Test
  void anOrdinaryPageIsBakedWithItsTemplate() throws Exception {
    Map<String, String> site = kitchen.page("about").page("deep/down/here").site();

    assertThat(site.get("about.html"))
        .isEqualTo(
            """
            <title>Title of about</title> up= uri=about.html motto=Quiet &amp; plain In short: about
            <p>Body of about</p>
            """);
    assertThat(site.get("deep/down/here.html")).contains("up=../../ uri=deep/down/here.html");
  }

  @Test
  void aSiteWithoutPostsHasNoFeedArchiveOrTags() throws Exception {
    assertThat(kitchen.page("about").site()).containsOnlyKeys("about.html", "sitemap.xml");
  }

  @Test
  void noPageIsWrittenAnyMoreOnceOneFailed() {
    List.of("a", "b", "c", "d").forEach(kitchen::page);
    SlowDisk disk = new SlowDisk(temp);

    assertThatThrownBy(() -> new Bakery().bake(kitchen.input(), Kitchen.templates(), disk))
        .hasMessage("it does not fit");
    assertThat(disk.atWork).hasValue(0);
  }

  /** A disk that is full for the thread that bakes, while other threads are slow to write to it. */
  private record SlowDisk(Path root, AtomicInteger atWork, CountDownLatch begun, Thread baker)
      implements SiteFiles {
    SlowDisk(Path root) {
      this(root, new AtomicInteger(), new CountDownLatch(1), Thread.currentThread());
    }

    @Override
    public void write(SitePath path, byte[] content) throws IOException {
      try {
        if (Thread.currentThread().equals(baker)) {
          begun.await(1, TimeUnit.SECONDS);
          throw new IOException("it does not fit");
        }
        atWork.incrementAndGet();
        begun.countDown();
        Thread.sleep(200);
        atWork.decrementAndGet();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void write(SitePath path, InputStream content) throws IOException {
      write(path, content.readAllBytes());
    }
  }

  @Test
  void anEmptyPackageIsStillASite() throws Exception {
    assertThat(kitchen.site()).containsOnlyKeys("sitemap.xml");
  }

  @Test
  void postsBringArchiveAndFeedLatestFirst() throws Exception {
    Map<String, String> site =
        kitchen.post("blog/a", "2024-02-29").post("blog/b", "2025-01-01").site();

    assertThat(site.get("archive.html"))
        .isEqualTo("2025-01-01 blog/b.html\n2024-02-29 blog/a.html\n");
    assertThat(site.get("feed.xml"))
        .contains("<entry>Title of blog/b 2025-01-01T00:00:00Z</entry><entry>Title of blog/a");
  }

  @Test
  void postsOfOneDayAreInTheOrderOfTheirPathsAndUndatedOnesComeLast() throws Exception {
    kitchen.with("render.index=true");
    List<String> names = new ArrayList<>(List.of("e", "b", "d", "a", "c"));
    Collections.shuffle(names, new Random(7));
    kitchen.post("blog/0-undated", "");
    names.forEach(name -> kitchen.post("blog/" + name, "2025-05-05"));

    assertThat(kitchen.site().get("index.html").strip().lines())
        .containsExactly(
            "blog/a.html",
            "blog/b.html",
            "blog/c.html",
            "blog/d.html",
            "blog/e.html",
            "blog/0-undated.html");
  }

  @Test
  void aPostKnowsItsNeighboursOfTheSameType() throws Exception {
    Map<String, String> site =
        kitchen
            .post("blog/1", "2025-01-01")
            .page("between")
            .post("blog/2", "2025-01-02")
            .post("blog/3", "2025-01-02")
            .site();

    assertThat(site.get("blog/1.html")).contains("newer: blog/3.html").doesNotContain("older");
    assertThat(site.get("blog/3.html"))
        .contains("older: blog/1.html", "newer: blog/2.html \"Title of blog/2\"");
    assertThat(site.get("blog/2.html")).contains("older: blog/3.html").doesNotContain("newer");
  }

  @Test
  void eachTagHasAPageAndTheTagsAList() throws Exception {
    kitchen.post("blog/1", "2025-01-01", "scale", "team work");
    kitchen.document("about", "page", "", List.of("scale", " ", "scale"));
    Map<String, String> site = kitchen.site();

    assertThat(site.get("tags/scale.html"))
        .isEqualTo("scale up=../ posts=blog/1.html documents=blog/1.html about.html \n");
    assertThat(site.get("tags/index.html"))
        .isEqualTo(
            """
            scale tags/scale.html 1/2
            team-work tags/team-work.html 1/1
            all=scale team-work\s
            """);
    assertThat(site.get("blog/1.html"))
        .contains("#scale at tags/scale.html", "#team-work at tags/team-work.html");
  }

  @Test
  void theSiteMapListsPagesOfEveryKindAndNothingElse() throws Exception {
    Map<String, String> site =
        kitchen
            .with("site.host=https://example.org/")
            .packagePage("index.html", Map.of())
            .packagePage("404.html", Map.of())
            .packagePage("search.json", Map.of())
            .asset("site.css", "body {}")
            .page("about")
            .post("blog/1", "2025-01-01", "scale")
            .site();

    assertThat(site.get("sitemap.xml"))
        .isEqualTo(
            "<urlset>"
                + "<url>https://example.org/about.html</url>"
                + "<url>https://example.org/archive.html</url>"
                + "<url>https://example.org/blog/1.html</url>"
                + "<url>https://example.org/index.html</url>"
                + "<url>https://example.org/tags/index.html</url>"
                + "<url>https://example.org/tags/scale.html</url>"
                + "</urlset>\n");
  }

  @Test
  void anIndexOfManyPostsIsPaged() throws Exception {
    kitchen.with("render.index=true").with("index.paginate=true").with("index.posts_per_page=2");
    IntStream.rangeClosed(1, 5).forEach(day -> kitchen.post("blog/" + day, "2025-01-0" + day));
    Map<String, String> site = kitchen.site();

    assertThat(site.get("index.html").strip())
        .isEqualTo("blog/5.html\nblog/4.html\n1/3 before=none after=2/");
    assertThat(site.get("2/index.html").strip())
        .isEqualTo("../blog/3.html\n../blog/2.html\n2/3 before= after=3/");
    assertThat(site.get("3/index.html").strip())
        .isEqualTo("../blog/1.html\n3/3 before=2/ after=none");
    assertThat(site.get("archive.html").strip().lines()).hasSize(5);
  }

  @Test
  void aPagedIndexOfNoPostsIsOnePage() throws Exception {
    kitchen.with("render.index=true").with("index.paginate=true");

    assertThat(kitchen.site()).containsOnlyKeys("index.html", "sitemap.xml");
  }

  @Test
  void anIndexInAFolderKnowsItsWayUp() throws Exception {
    kitchen.with("render.index=true").with("index.file=blog/index.html").post("blog/1", "");

    assertThat(kitchen.site().get("blog/index.html").strip()).isEqualTo("../blog/1.html");
  }

  @Test
  void aDocumentTypeOfOnesOwnNeedsNoMoreThanATemplate() throws Exception {
    kitchen.with("template.talk.file=talk.ftlh").with("template.talk.extension=.txt");
    kitchen.document("talks/one", "talk", "", List.of());

    assertThat(kitchen.site().get("talks/one.txt").strip())
        .isEqualTo("Talk: Title of talks/one; talks: talks/one.txt");
  }

  @Test
  void pagesCanHaveAddressesWithoutExtension() throws Exception {
    kitchen.with("uri.noExtension=true").with("uri.noExtension.prefix=/blog");
    kitchen.page("about").post("blog/one", "2025-01-01").page("blog/index");

    assertThat(kitchen.site()).containsKeys("about.html", "blog/one/index.html", "blog/index.html");
  }

  @Test
  void thePackagesOwnPagesAndAssetsAreBakedToo() throws Exception {
    Map<String, String> site =
        kitchen
            .packagePage("index.html", Map.of("text", "a < b"))
            .packagePage("evidence/x.html", Map.of())
            .asset("css/site.css", "body {}\r\n")
            .site();

    assertThat(site.get("index.html").strip())
        .isEqualTo("a &lt; b up= uri=index.html motto=Quiet &amp; plain sitemap=true");
    assertThat(site.get("evidence/x.html")).contains("up=../ uri=evidence/x.html");
    assertThat(site.get("css/site.css")).isEqualTo("body {}\r\n");
  }

  @Test
  void aMissingPageIsRenderedWhenAsked() throws Exception {
    assertThat(kitchen.with("render.error404=true").site().get("404.html").strip())
        .isEqualTo("Not here. up=");
  }

  @Test
  void templatesLearnNothingOfTheMachineOrTheHour() throws Exception {
    kitchen.with("template.page.file=everything.ftlh").with("site.title=Mine, all mine");
    String told = kitchen.page("about").site().get("about.html");

    assertThat(told.lines())
        .contains("config.site_title=Mine, all mine", "config.render_feed=true", "config")
        .doesNotContain("db", "data", "renderer", "published_date")
        .noneMatch(line -> line.matches("(?i).*(java|user|folder|home|timestamp|sha1|cached).*"))
        .noneMatch(line -> line.contains(temp.toString()));
    assertThat(told.lines().filter(line -> line.startsWith("content.")))
        .containsExactly(
            "content.body",
            "content.status",
            "content.summary",
            "content.tag_pages",
            "content.tags",
            "content.title",
            "content.type",
            "content.uri");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../x", "..", "a/b", "/etc", "a\\b", "c:\\x", "a\u0000b", "x?"})
  void aTagThatIsNoFileNameIsRefusedAndNothingIsWrittenOutside(String tag) throws IOException {
    kitchen.post("blog/1", "2025-01-01", tag);

    assertThat(faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.subject()).isEqualTo("content/blog/1.md");
              assertThat(fault.message()).contains("can't be the name of a page");
            });
    assertThat(temp).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../x.html", "/x.html", "a/../../x.html"})
  void aPathThatLeadsOutOfTheSiteIsRefused(String path) throws IOException {
    kitchen.packagePage(path, Map.of()).asset(path + "x", "");

    assertThat(faults())
        .extracting(BakeFault::subject)
        .containsExactly("assets/" + path + "x", "the package");
    assertThat(temp).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({"about.html,about", "About.html,about", "about.html/x.html,about", "a,a/b"})
  void twoThingsCannotHaveOnePath(String path, String id) {
    kitchen.asset(path, "x").page(id);

    assertThat(faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.subject()).isEqualTo("content/" + id + ".md");
              assertThat(fault.message()).contains("already taken by assets/" + path);
            });
  }

  @Test
  void jbakesIndexDoesNotOverwriteThePackagesStartPage() {
    kitchen.with("render.index=true").packagePage("index.html", Map.of());

    assertThat(faults())
        .singleElement()
        .extracting(BakeFault::message)
        .isEqualTo("its path index.html is already taken by the package");
  }

  @Test
  void allFaultsAreToldAtOnceAndTheSiteStaysAsItWas() throws Exception {
    kitchen.page("about").site();
    kitchen.with("template.post.file=broken.ftlh").with("template.feed.file=missing.ftlh");
    kitchen.post("blog/1", "2025-01-01").post("blog/2", "2025-01-01", "../x");
    kitchen.document("odd", "poem", "", List.of());
    kitchen.document("map", "sitemap", "", List.of());

    assertThat(faults())
        .extracting(BakeFault::subject)
        .containsExactly(
            "content/blog/2.md",
            "content/map.md",
            "content/odd.md",
            "templates/broken.ftlh",
            "templates/missing.ftlh");
    assertThat(temp.resolve("site/about.html")).exists();
    assertThat(temp.resolve("site/blog")).doesNotExist();
  }

  @Test
  void aFileThatCannotBeReadStopsTheBake() {
    kitchen.assets.add(AssetFile.copyOf(temp.resolve("gone"), "assets/gone", "gone"));

    assertThatThrownBy(kitchen::bake).isInstanceOf(IOException.class);
  }

  @Test
  void aStageThatCannotBeWrittenStopsTheBake() throws Exception {
    kitchen.post("blog/1", "2025-01-01", "scale");
    try (Stage stage = SiteFolder.at(temp.resolve("site")).openStage()) {
      Files.createDirectories(stage.root().resolve("tags/scale.html"));

      assertThatThrownBy(() -> new Bakery().bake(kitchen.input(), Kitchen.templates(), stage))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void theSameInputGivesTheSameBytesInEveryOrderTimeZoneAndLocale() throws Throwable {
    full();
    Map<String, String> first = kitchen.site();
    for (String place : List.of("America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata")) {
      Collections.shuffle(kitchen.pages, new Random(place.hashCode()));
      Elsewhere.at(place, "tr-TR", () -> assertThat(kitchen.site()).isEqualTo(first));
    }
  }

  @Test
  void aBakeLeavesNoTraceInTheNext() throws Exception {
    Map<String, String> plain = new Kitchen(temp.resolve("plain")).page("about").site();
    List<String> types = List.of(DocumentTypes.getDocumentTypes());
    List<String> extractors = List.copyOf(ModelExtractors.getInstance().keySet());
    Object markdown = Engines.get("md");

    full();
    kitchen.with("template.talk.file=talk.ftlh").with("site.title=Other").site();

    assertThat(new Kitchen(temp.resolve("plain")).page("about").site()).isEqualTo(plain);
    assertThat(DocumentTypes.getDocumentTypes()).containsExactlyElementsOf(types);
    assertThat(ModelExtractors.getInstance().keySet()).containsExactlyElementsOf(extractors);
    assertThat(Engines.get("md")).isSameAs(markdown);
  }

  @Test
  void aBakeLeavesTheDefaultLocaleAlone() throws Exception {
    Locale before = Locale.getDefault();
    kitchen.with("jvm.locale=tr_TR").page("about").site();

    assertThat(Locale.getDefault()).isEqualTo(before);
  }

  private void full() {
    kitchen.with("render.index=true").with("index.file=blog.html").with("render.error404=true");
    kitchen.packagePage("index.html", Map.of("text", "start")).asset("site.css", "body {}");
    IntStream.range(0, 40)
        .forEach(i -> kitchen.post("blog/" + i, "2025-01-" + (10 + i % 3), "t" + i % 4));
    kitchen.page("about").page("talks");
  }

  private List<BakeFault> faults() {
    return catchThrowableOfType(BakeException.class, kitchen::bake).faults();
  }
}
