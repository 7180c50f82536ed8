package dev.dossier.bake;

import dev.dossier.publish.Provenance;
import dev.dossier.publish.SiteFolder;
import dev.dossier.publish.SitePath;
import dev.dossier.publish.Stage;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Bakes small sites with small templates, for tests. */
final class Kitchen {
  static final Provenance PROVENANCE =
      new Provenance("1", "public", LocalDate.of(2026, 6, 30), Optional.empty());

  final List<JBakePage> pages = new ArrayList<>();
  final List<PackagePage> packagePages = new ArrayList<>();
  final List<AssetFile> assets = new ArrayList<>();
  private final Path target;
  private String properties = "";

  Kitchen(Path target) {
    this.target = target;
  }

  /** Templates of tests, below {@code dev/dossier/bake/templates}. */
  static TemplateRenderer templates() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(Kitchen.class, "templates");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setLogTemplateExceptions(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    return (template, model) -> {
      StringWriter out = new StringWriter();
      try {
        configuration.getTemplate(template).process(model, out);
      } catch (IOException | freemarker.template.TemplateException e) {
        throw new TemplateRenderer.TemplateException(
            "templates/" + template, String.valueOf(e.getMessage()), "Mend it.", e);
      }
      return out.toString();
    };
  }

  Kitchen with(String line) {
    properties += line + "\n";
    return this;
  }

  Kitchen page(String id) {
    return document(id, "page", "", List.of());
  }

  Kitchen post(String id, String date, String... tags) {
    return document(id, "post", date, List.of(tags));
  }

  Kitchen document(String id, String type, String date, List<String> tags) {
    pages.add(
        new JBakePage(
            "content/" + id + ".md",
            settings().pathOf(id, type),
            type,
            "Title of " + id,
            date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
            tags,
            "<p>Body of " + id + "</p>",
            Map.of("summary", "In short: " + id)));
    return this;
  }

  Kitchen packagePage(String path, Map<String, ?> model) {
    packagePages.add(new PackagePage(path, "package.ftlh", () -> model, "the package"));
    return this;
  }

  Kitchen asset(String path, String text) {
    assets.add(AssetFile.ofText(text, "assets/" + path, path));
    return this;
  }

  JBakeSettings settings() {
    try {
      return JBakeSettings.read(properties);
    } catch (BakeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  BakeInput input() {
    return new BakeInput(settings(), Map.of("motto", "Quiet & plain"), pages, packagePages, assets);
  }

  BakeResult bake() throws BakeException, IOException {
    try (Stage stage = SiteFolder.at(target).openStage()) {
      BakeResult result = new Bakery().bake(input(), templates(), stage);
      stage.complete(PROVENANCE);
      stage.publish();
      return result;
    }
  }

  /** The site's files by path, without the marker. */
  Map<String, String> site() throws BakeException, IOException {
    BakeResult result = bake();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(target)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = target.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    files.remove("manifest.json");
    if (!result.files().stream()
        .map(SitePath::value)
        .toList()
        .equals(List.copyOf(files.keySet()))) {
      throw new AssertionError(result.files() + " is not what was written: " + files.keySet());
    }
    return files;
  }
}
