package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ordinary pages and posts of a package, as somebody who knows JBake would write them. */
class OrdinaryPagesTest {
  private static final Path SMALL = Path.of("src", "test", "resources", "packages", "small");

  @TempDir private Path folder;

  @BeforeEach
  void aPackageWithPagesAndPosts() throws IOException {
    try (Stream<Path> files = Files.walk(SMALL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(SMALL.relativize(file).toString(), Files.readString(file, UTF_8));
      }
    }
    page(
        "about",
        "tags: [me]",
        "[talk](talks/deep/cells.md) [later](blog/later.md) [draft](blog/draft.md)"
            + " [post](blog/2026/one.md#a)");
    page("talks/deep/cells", "type: page\ntags: [C++, ünï çödé]", "[back](../../about.md)");
    page("blog/2026/one", "date: 2026-01-02\ntags: [scale]", "# A\n\nWords & more.");
    page("blog/later", "date: 2026-07-01\nstatus: published-date\ntags: [hidden]", "Later.");
    page("blog/due", "date: 2026-06-30\nstatus: published-date", "Today.");
    write("content/blog/draft.md", "---\ntitle: Draft\nstatus: draft\n---\nDraft.\n");
    write(
        "content/blog/old.md",
        """
        title=Old
        type=post
        status=published
        audience=public
        date=2024-05-05
        ~~~~~~
        *Old*.
        """);
  }

  @Test
  void pagesAndPostsStandWhereTheirFilesDo() throws IOException {
    assertThat(built())
        .contains("about.html", "talks/deep/cells.html", "blog/2026/one.html", "blog/old.html")
        .contains("blog/due.html", "archive.html", "feed.xml", "sitemap.xml")
        .contains("tags/me.html", "tags/C++.html", "tags/ünï-çödé.html", "tags/index.html");
    assertThat(site("blog/old.html")).contains("<em>Old</em>");
    assertThat(site("talks/deep/cells.html")).contains("<a href=\"../../about.html\">back</a>");
  }

  @Test
  void whatIsNotDueAndDraftsAreNowhereAndNamed() throws IOException {
    Ended run = build();

    assertThat(run.err())
        .contains("content/blog/later.md is on no site: it is not yet due.")
        .contains("content/blog/draft.md");
    assertThat(paths()).doesNotContain("blog/later.html", "blog/draft.html", "tags/hidden.html");
    assertThat(site("about.html"))
        .contains("<a href=\"talks/deep/cells.html\">talk</a> later draft")
        .contains("<a href=\"blog/2026/one.html#a\">post</a>");
    for (String list : List.of("archive.html", "feed.xml", "sitemap.xml", "tags/index.html")) {
      assertThat(site(list)).doesNotContain("Later", "later", "Draft", "draft");
    }
    Shell.in(folder).run("build", "--audience", "private", "--quiet");
    assertThat(Files.readString(folder.resolve("site/private/index.html"), UTF_8))
        .contains("content/blog/later.md", "nobody before 1 July 2026");
  }

  @Test
  void aPageAppearsOnItsDay() throws IOException {
    Shell.in(folder).run("build", "--audience", "public", "--as-of", "2026-07-01", "--quiet");

    assertThat(paths()).contains("blog/later.html", "tags/hidden.html");
    assertThat(site("about.html")).contains("<a href=\"blog/later.html\">later</a>");
  }

  @Test
  void aPageThatWaitsForNoDayIsAnError() throws IOException {
    page("blog/never", "status: published-date", "Never.");
    Ended run = build();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("format/missing-key", "content/blog/never.md:4:9", "`date` is missing");
  }

  @Test
  void settingsSayWhereThingsStand() throws IOException {
    write(
        "jbake.properties",
        """
        site.host=https://example.org/me
        feed.file=blog/atom.xml
        archive.file=posts.htm
        tag.path=topics
        sitemap.file=map.xml
        output.extension=.htm
        uri.noExtension=true
        uri.noExtension.prefix=/blog
        """);
    assertThat(built())
        .contains("about.htm", "talks/deep/cells.htm", "blog/2026/one/index.htm", "posts.htm")
        .contains("topics/scale.htm", "topics/index.htm", "blog/atom.xml", "map.xml")
        .doesNotContain("about.html", "archive.html", "feed.xml", "tags/scale.html");
    assertThat(site("about.htm"))
        .contains(
            "<a href=\"blog/2026/one/index.htm#a\">post</a>", "<a href=\"posts.htm\">Posts</a>")
        .contains("type=\"application/atom+xml\" title=\"Alex Example\" href=\"blog/atom.xml\"");
    assertThat(site("blog/atom.xml"))
        .contains("<link rel=\"self\" href=\"https://example.org/me/blog/atom.xml\"/>")
        .contains("<link href=\"https://example.org/me/blog/2026/one/index.htm\"/>");
    assertThat(site("map.xml"))
        .contains("<loc>https://example.org/me/topics/%C3%BCn%C3%AF-%C3%A7%C3%B6d%C3%A9.htm</loc>");
  }

  @Test
  void withoutAHostAddressesAreRelative() throws IOException {
    write("jbake.properties", "feed.file=blog/atom.xml\n");
    build();

    assertThat(site("blog/atom.xml"))
        .contains("<link rel=\"self\" href=\"../blog/atom.xml\"/>")
        .contains("<link href=\"../blog/2026/one.html\"/>");
  }

  @Test
  void whatIsSwitchedOffIsNotLinkedTo() throws IOException {
    write("jbake.properties", "render.feed=false\nrender.archive=false\nrender.tags=false\n");

    assertThat(built()).doesNotContain("feed.xml", "archive.html", "tags/scale.html");
    assertThat(site("index.html")).doesNotContain("atom+xml", "archive.html");
    assertThat(site("sitemap.xml")).doesNotContain("archive.html", "tags/");
  }

  @Test
  void aTypeOfOnesOwnNeedsATemplateAndALine() throws IOException {
    page("talks/cells", "type: talk\nvenue: Berlin", "What a *cell* is for.");
    assertThat(build().err()).contains("content/talks/cells.md:4:7", "talk", "format/wrong-value");

    write("jbake.properties", "template.talk.file=talk.ftlh\n");
    write(
        "templates/talk.ftlh",
        "${content.title} in ${content.venue}: ${content.body} ${published_talks?size}");
    build();
    assertThat(site("talks/cells.html"))
        .contains("Title of talks/cells in Berlin: <p>What a <em>cell</em> is for.</p>", " 1");
  }

  @Test
  void aTemplateOfThePackageTakesThePlaceOfTheThemes() throws IOException {
    write("templates/post.ftlh", "Mine: ${content.title} of ${content.date}");
    build();

    assertThat(site("blog/2026/one.html")).isEqualTo("Mine: Title of blog/2026/one of 2026-01-02");
  }

  @Test
  void keysThatJBakeKeepsForItselfDoNoHarm() throws IOException {
    page(
        "odd",
        "rendered: maybe\ncached: 7\nbody: no\nsha1: x\nfile: /etc/passwd\nrootpath: ../../\n"
            + "nextContent: {a: b}\npreviousContent: [1]\nconfig: c\nalltags: z\ndb: d",
        "Fine.");
    assertThat(built()).contains("odd.html");
    assertThat(site("odd.html")).contains("<p>Fine.</p>", "href=\"theme.css\"");
  }

  @Test
  void twoPagesAtOnePlaceAreAFaultOfBoth() throws IOException {
    page("other", "uri: about.html", "Other.");
    Ended run = build();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("dossier: content/other.md: its path about.html is already taken by")
        .contains("content/about.md");
  }

  @Test
  void aPageInThePlaceOfThePackagesOwnIsAFault() throws IOException {
    page("score", "tags: [x]", "Mine.");

    assertThat(Shell.in(folder).run("build", "--audience", "committee").err())
        .startsWith("dossier: content/score.md: its path score.html is already taken by");
  }

  @Test
  void aTagThatIsNoNameIsAFinding() throws IOException {
    page("tagged", "tags: [a/b, 'x?']", "T.");
    Ended run = build();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("content/tagged.md:4:8", "content/tagged.md:4:13");
  }

  @Test
  void aSettingThatCannotBeHeededIsAFault() throws IOException {
    write("jbake.properties", "content.folder=texts\nindex.posts_per_page=many\n");
    Ended run = build();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines())
        .containsExactly(
            "dossier: jbake.properties: content.folder is always content in a package."
                + " Remove the line.",
            "dossier: jbake.properties: index.posts_per_page is no count of posts."
                + " Write a whole number from 1 up.");
  }

  @Test
  void everyFileThatIsOnNoSiteIsTold() throws IOException {
    write("content/page.html", "title=X\ntype=page\nstatus=published\n~~~~~~\n<p>x");
    write("content/other.adoc", "= X\n:jbake-type: page\n");
    write("content/third.markdown", "---\ntitle: X\n---\n");
    write("content/picture.png", "x");

    assertThat(Shell.in(folder).run("check").out())
        .contains("content/page.html", "content/other.adoc", "content/third.markdown")
        .contains("content/picture.png", "reference/unused-attachment", "format/file-name");
  }

  private Ended build() {
    return Shell.in(folder).run("build", "--audience", "public");
  }

  /** Paths of the public site, once it is built. */
  private List<String> built() throws IOException {
    Ended run = build();
    assertThat(run.code()).as(run.err()).isZero();
    return paths();
  }

  private List<String> paths() throws IOException {
    Path root = folder.resolve("site/public");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  private String site(String path) throws IOException {
    return Files.readString(folder.resolve("site/public").resolve(path), UTF_8);
  }

  private void page(String id, String keys, String body) throws IOException {
    write(
        "content/" + id + ".md",
        "---\ntitle: Title of " + id + "\naudience: public\n" + keys + "\n---\n" + body + "\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }
}
