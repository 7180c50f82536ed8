package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.bake.BakeException;
import dev.dossier.bake.JBakeSettings;
import dev.dossier.model.Audience;
import dev.dossier.render.Templates;
import dev.dossier.testing.MemoryPackage;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file below {@code content/} is passed over in silence. */
class ContentFilesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  @TempDir Path root;

  private SortedMap<String, byte[]> site(MemoryPackage pack, Audience audience) {
    return SiteInMemory.of(pack, DAY, Optional.of(DAY), root)
        .tree(audience, Templates.bundled(), SiteInMemory.Leak.NONE);
  }

  private static Element rows(SortedMap<String, byte[]> site) {
    return Jsoup.parse(new String(site.get("index.html"), UTF_8)).getElementById("visibility");
  }

  @Test
  void everyFileOfTheExampleIsListedWithItsReaders() throws IOException {
    MemoryPackage pack =
        MemoryPackage.in(Path.of(""))
            .with("content/evidence/platform-transformation.md~", "left by an editor")
            .with("content/evidence/.hidden", "hidden")
            .with("content/plan/forgotten.pdf", "nobody refers to it")
            .with("content/idea.md", "---\ntitle: Idea\naudience: public\ndraft: true\n---\nHm.\n");
    SortedMap<String, byte[]> site = site(pack, Audience.PRIVATE);
    Map<String, String> readers = new HashMap<>();
    Set<String> pages = new HashSet<>();
    for (Element row : rows(site).select("tbody tr")) {
      readers.put(row.select("th").text(), row.select("td").text());
      row.select("a[href]").stream().map(a -> a.attr("href")).forEach(pages::add);
    }

    assertThat(readers.keySet())
        .containsExactlyInAnyOrderElementsOf(
            pack.files().keySet().stream().filter(f -> f.startsWith("content/")).toList());
    assertThat(readers)
        .containsEntry("content/promotion.md", "committee")
        .containsEntry("content/plan/blockers/no-successor.md", "you alone")
        .containsEntry("content/about.md", "everybody")
        .containsEntry("content/idea.md", "nobody: a draft")
        .containsEntry("content/evidence/.hidden", "nobody: hidden, or left by an editor")
        .containsEntry("content/plan/forgotten.pdf", "nobody: no file refers to it");
    assertThat(pages)
        .allSatisfy(
            href ->
                assertThat(site)
                    .containsKey(URLDecoder.decode(href.replaceFirst("#.*", ""), UTF_8)));
    assertThat(readers.values().stream().filter(r -> !r.startsWith("nobody")).count())
        .as("files that have readers are on a page")
        .isLessThanOrEqualTo(rows(site).select("tbody a[href]").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "output.extension=.htm",
        "uri.noExtension=true\nuri.noExtension.prefix=/blog/",
        "template.post.extension=.xhtml"
      })
  void ordinaryPagesStandWhereTheSettingsSay(String properties) throws IOException, BakeException {
    MemoryPackage pack =
        MemoryPackage.in(Path.of("src/test/resources/packages/small"))
            .with("jbake.properties", properties)
            .with("content/page-one.md", "---\ntitle: One\naudience: public\n---\nOne.\n")
            .with(
                "content/blog/post-one.md",
                """
                ---
                title: Post
                audience: public
                date: 2026-05-01
                ---
                See [one](../page-one.md).
                """);
    JBakeSettings settings = JBakeSettings.read(properties);
    SortedMap<String, byte[]> site = site(pack, Audience.PUBLIC);
    String post = settings.pathOf("blog/post-one", "post");
    String page = settings.pathOf("page-one", "page");

    assertThat(site).containsKeys(post, page);
    assertThat(new String(site.get(post), UTF_8))
        .containsPattern("href=\"(\\.\\./)+" + page.replace(".", "\\.") + "\">one");
  }
}
