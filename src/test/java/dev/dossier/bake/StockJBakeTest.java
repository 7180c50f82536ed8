package dev.dossier.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.bake.StockBake.Baked;
import dev.dossier.bake.StockBake.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A project of JBake's own kind, baked with a stock JBake that has our jar on its class path. */
class StockJBakeTest {
  @TempDir Path temp;
  private Path project;
  private Path output;

  @BeforeEach
  void setUp() throws IOException {
    project = temp.resolve("project");
    output = temp.resolve("output");
    write(
        "jbake.properties",
        """
        template.page.file=page.ftlh
        template.post.file=post.ftlh
        render.index=false
        render.feed=false
        render.archive=false
        render.tags=false
        default.status=published
        """);
    write(
        "templates/page.ftlh",
        "<title>${content.title}</title>${content.body} up=${rootpath} ${content.x!}\n");
    write(
        "templates/post.ftlh",
        "${content.title} ${content.date} <#list content.tags as t>#${t} </#list>"
            + "<#list published_posts as p>${p.uri} </#list>\n");
    write(
        "content/about.md",
        """
        ---
        title: "About: a < b"
        x: 012
        ---
        Some *text* <script>alert(1)</script>

        | a | b |
        |---|---|
        | 1 | 2 |
        """);
    write(
        "content/old.md",
        """
        title=Old
        type=page
        status=published
        date=2024-01-31
        ~~~~~~
        An **old** page.
        """);
    write(
        "content/blog/post.md",
        """
        ---
        title: Post
        date: 2024-02-29
        tags: [scale, team]
        ---
        Words.
        """);
  }

  @ParameterizedTest
  @EnumSource
  void markdownMayHaveYamlFrontMatterWhereverOurJarIs(Order order) throws Exception {
    Baked baked = bake(order, "America/Los_Angeles");

    assertThat(baked.log()).doesNotContain("failed: ");
    assertThat(baked.code()).isZero();
    assertThat(output.resolve("about.html"))
        .content(UTF_8)
        .contains("<title>About: a &lt; b</title>", "<em>text</em>", "<td>1</td>", "up= 012")
        .doesNotContain("<script", "---");
    assertThat(output.resolve("old.html"))
        .content(UTF_8)
        .contains("<title>Old</title>", "An <strong>old</strong> page.")
        .doesNotContain("~~~~~~");
    assertThat(output.resolve("blog/post.html"))
        .hasContent("Post 2024-02-29 #scale #team blog/post.html ");
  }

  @Test
  void frontMatterThatCannotBeReadStopsTheBakeWithItsPlace() throws Exception {
    write("content/bad.md", "---\ntitle: [x\n---\nText.\n");
    Baked baked = bake(Order.FIRST, "UTC");

    assertThat(baked.code()).isNotZero();
    assertThat(baked.log()).containsPattern("content/bad\\.md:\\d+:\\d+: ");
  }

  private Baked bake(Order order, String zone) throws Exception {
    return new StockBake(temp, order, zone).bake(project, output);
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
