package dev.dossier.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Bakes with JBake's own oven, OrientDB and all, in a process that has our jar on its class path.
 */
class StockJBakeTest {
  @TempDir Path temp;
  private Path project;
  private Path output;

  /** Where our jar is among the others. */
  enum Order {
    FIRST,
    LAST
  }

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

  @ParameterizedTest
  @EnumSource
  void thePagesOfAPackageAppearWhereverOurJarIs(Order order) throws Exception {
    asPackage("The ask.");
    Baked baked = bake(order, "Asia/Tokyo");

    assertThat(baked.log()).doesNotContain("failed: ");
    assertThat(baked.code()).isZero();
    assertThat(output.resolve("evidence/x.html"))
        .content(UTF_8)
        .startsWith("a &lt; b up=../ uri=evidence/x.html motto=Quiet &amp; plain");
    assertThat(output.resolve("css/site.css")).hasContent("body {}");
    assertThat(output.resolve("about.html"))
        .content(UTF_8)
        .contains("About, as the package knows it", "<p>Figures: 47</p>");
    assertThat(output.resolve("promotion.html")).doesNotExist();
  }

  @Test
  void frontMatterThatCannotBeReadStopsTheBakeWithItsPlace() throws Exception {
    write("content/bad.md", "---\ntitle: [x\n---\nText.\n");
    Baked baked = bake(Order.FIRST, "UTC");

    assertThat(baked.code()).isNotZero();
    assertThat(baked.log()).containsPattern("content/bad\\.md:\\d+:\\d+: ");
  }

  @Test
  void aPackageWithErrorsStopsTheBake() throws Exception {
    asPackage("Something wrong.");
    Baked baked = bake(Order.LAST, "UTC");

    assertThat(baked.code()).isNotZero();
    assertThat(baked.log()).contains("content/promotion.md: it is wrong");
  }

  /** How a bake ended. */
  private record Baked(int code, String log) {}

  private void asPackage(String ask) throws IOException {
    write("content/promotion.md", "---\ntype: promotion\ntitle: Case\n---\n" + ask + "\n");
  }

  private Baked bake(Order order, String zone) throws Exception {
    List<String> path = new ArrayList<>(others());
    path.add(order == Order.FIRST ? 0 : path.size(), ourJar().toString());
    Path log = temp.resolve("log.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=" + zone,
                "-Xmx512m",
                "-cp",
                String.join(File.pathSeparator, path),
                "dev.dossier.bake.StockBake",
                project.toString(),
                output.toString())
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Baked(process.exitValue(), Files.readString(log));
  }

  /** JBake, its libraries, and the test's own classes with a service that reads packages. */
  private List<String> others() throws IOException {
    Path services = temp.resolve("services");
    Path service = services.resolve("META-INF/services/" + StockPackages.class.getName());
    Files.createDirectories(service.getParent());
    Files.writeString(service, TinyPackages.class.getName());
    List<String> others = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!Path.of(entry).equals(ourClasses())) {
        others.add(entry);
      }
    }
    others.add(services.toString());
    return others;
  }

  private static Path ourClasses() {
    try {
      return Path.of(Bakery.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Our jar, as the build packs it. */
  private Path ourJar() throws IOException {
    Path jar = temp.resolve("dossier.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(ourClasses())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = ourClasses().relativize(file).toString().replace(File.separatorChar, '/');
        entries.putNextEntry(new JarEntry(name));
        Files.copy(file, entries);
      }
    }
    return jar;
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
