package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.bake.StockBake;
import dev.dossier.bake.StockBake.Baked;
import dev.dossier.bake.StockBake.Order;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A package, baked with a stock JBake that has our jar on its class path. */
class JBakePackagesTest {
  private static final Path SMALL = Path.of("src", "test", "resources", "packages", "small");

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void aSmallPackageHasTheSamePagesAsFromDossierBuild(Order order) throws Exception {
    Path folder = temp.resolve("package");
    copy(SMALL, folder);
    write(
        folder,
        "content/about.md",
        """
        ---
        title: About
        audience: public
        tags: [me]
        ---
        # Hello

        Customers: {{evidence/search reach.customers}}: [search](evidence/search.md).
        """);
    write(
        folder,
        "content/blog/one.md",
        """
        ---
        title: One
        audience: public
        date: 2026-01-02
        tags: [scale, team work]
        ---
        Words & more.
        """);
    write(
        folder,
        "content/blog/two.md",
        """
        title=Two
        audience=private
        date=2026-02-03
        tags=scale
        ~~~~~~
        More *words*.
        """);

    compare(folder, order, "Asia/Tokyo");
  }

  @Test
  void theExamplePackageHasTheSamePagesAsFromDossierBuild() throws Exception {
    Path folder = temp.resolve("package");
    copy(Path.of("content"), folder.resolve("content"));

    compare(folder, Order.LAST, "America/Los_Angeles");
  }

  @Test
  void settingsTypesAndTemplatesOfThePackageHoldInBoth() throws Exception {
    Path folder = temp.resolve("package");
    copy(SMALL, folder);
    write(
        folder,
        "jbake.properties",
        """
        site.host=https://example.org/me
        template.talk.file=talk.ftlh
        feed.file=blog/atom.xml
        archive.file=posts.htm
        tag.path=topics
        sitemap.file=map.xml
        output.extension=.htm
        uri.noExtension=true
        uri.noExtension.prefix=/blog
        """);
    write(
        folder,
        "templates/talk.ftlh",
        "${content.title} in ${content.venue}: ${content.body} up=${rootpath} ${uri}"
            + " <#list published_talks as t>${link(t.uri)} </#list> ${config.site_host}");
    write(
        folder,
        "content/talks/deep/cells.md",
        """
        ---
        title: Cells
        type: talk
        audience: committee
        venue: Berlin
        tags: [C++, ünï çödé]
        ---
        What a *cell* is for: [one](../../blog/2026/one.md).
        """);
    write(
        folder,
        "content/blog/2026/one.md",
        """
        ---
        title: One
        audience: public
        date: 2026-01-02
        ---
        Words of [cells](../../talks/deep/cells.md).
        """);
    write(
        folder,
        "content/blog/later.md",
        """
        ---
        title: Later
        audience: public
        date: 2099-01-02
        status: published-date
        ---
        Later.
        """);
    write(folder, "content/blog/draft.md", "---\ntitle: Draft\ndraft: true\n---\nDraft.\n");

    compare(folder, Order.FIRST, "UTC");
  }

  @Test
  void aPackageWithErrorsStopsTheBakeWithItsPlaceAndRemedy() throws Exception {
    Path folder = temp.resolve("package");
    copy(SMALL, folder);
    Files.createDirectories(folder.resolve("templates"));
    write(
        folder,
        "content/about.md",
        """
        ---
        title: About
        ---
        Hello.
        """);
    Baked baked = new StockBake(temp, Order.LAST, "UTC").bake(folder, temp.resolve("stock"));

    assertThat(baked.code()).isNotZero();
    assertThat(baked.log()).containsPattern("content/about\\.md:2:1: .+ – .*`audience: .*`");
    assertThat(temp.resolve("stock/index.html")).doesNotExist();
  }

  private void compare(Path folder, Order order, String zone) throws Exception {
    Files.createDirectories(folder.resolve("templates"));
    Baked baked = new StockBake(temp, order, zone).bake(folder, temp.resolve("stock"));
    assertThat(baked.log()).doesNotContain("failed: ");
    assertThat(baked.code()).as(baked.log()).isZero();
    build(folder, Clock.system(ZoneId.of(zone)));

    Map<String, String> ours = tree("ours/private");
    ours.keySet().removeAll(List.of(".dossier-site", "manifest.json"));
    Map<String, String> stock = tree("stock");
    assertThat(stock.keySet()).isEqualTo(ours.keySet());
    ours.forEach((path, text) -> assertThat(stock.get(path)).as(path).isEqualTo(text));
  }

  private void build(Path folder, Clock clock) {
    StringWriter messages = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            new PrintWriter(messages),
            new PrintWriter(messages),
            clock,
            folder,
            Map.of());
    int code = Main.run(surroundings, "build", "--audience", "private", "--out", temp + "/ours");
    assertThat(code).as(messages.toString()).isZero();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static void write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Every file below a folder with its content. */
  private Map<String, String> tree(String name) throws IOException {
    Path root = temp.resolve(name);
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        tree.put(
            root.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), ISO_8859_1));
      }
    }
    return tree;
  }
}
