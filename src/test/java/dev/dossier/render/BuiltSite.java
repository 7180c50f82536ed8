package dev.dossier.render;

import dev.dossier.project.AudienceView;
import dev.dossier.project.AudienceView.PageView;
import dev.dossier.render.card.Monogram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A view laid out as a site in a folder, ordinary pages included, as a bake would do it. */
final class BuiltSite {
  private final AudienceView view;
  private final Path folder;
  private final SiteTemplates templates;

  private BuiltSite(AudienceView view, Path folder) {
    this.view = view;
    this.folder = folder;
    this.templates = new SiteTemplates(Templates.bundled(), view, SitePlaces.STANDARD);
  }

  static Path of(AudienceView view, Path folder) {
    new BuiltSite(view, folder).build();
    return folder;
  }

  private void build() {
    for (Page page : SitePages.of(view, SitePlaces.STANDARD)) {
      write(page.path(), templates.render(page.template(), page.model()));
    }
    for (PageView page : view.pages()) {
      write(page.path(), templates.render(page.type() + ".ftlh", jbake(page.path(), page)));
    }
    if (!view.pages().isEmpty()) {
      Map<String, Object> tag = Map.of("name", "platform", "uri", "tags/platform.html");
      write("archive.html", list("archive.ftlh", "archive.html", Map.of()));
      write(
          "tags/platform.html", list("tag.ftlh", "tags/platform.html", Map.of("tag", "platform")));
      write("tags/index.html", list("tags.ftlh", "tags/index.html", Map.of("tags", List.of(tag))));
      write("feed.xml", list("feed.ftlh", "feed.xml", Map.of()));
      write("sitemap.xml", list("sitemap.ftlh", "sitemap.xml", Map.of()));
    }
    copyAssets();
    write(Monogram.PATH, Monogram.of(view.promotion().candidate()));
  }

  private String list(String template, String uri, Map<String, Object> more) {
    List<Map<String, Object>> posts =
        view.pages().stream().filter(p -> p.type().equals("post")).map(this::content).toList();
    Map<String, Object> model = new java.util.HashMap<>(more);
    model.put("uri", uri);
    model.put("published_posts", posts);
    model.put("tagged_documents", posts);
    model.put("sitemap_pages", List.of(Map.of("uri", "index.html")));
    model.put("config", Map.of("site_host", ""));
    return templates.render(template, model);
  }

  private Map<String, Object> jbake(String uri, PageView page) {
    return Map.of("uri", uri, "content", content(page), "config", Map.of());
  }

  private Map<String, Object> content(PageView page) {
    return Map.of(
        "title", page.title(),
        "uri", page.path(),
        "date", page.date(),
        "summary", page.summary(),
        "tag_pages",
            page.tags().stream()
                .map(tag -> Map.of("name", tag, "uri", "tags/" + tag + ".html"))
                .toList(),
        "body", SitePages.frame(view, SitePlaces.STANDARD, page.path()).body(page.body()).html());
  }

  private void copyAssets() {
    Path assets = Path.of("assets");
    try (Stream<Path> files = Files.walk(assets)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(assets.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.write(target, Files.readAllBytes(file));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
