package dev.dossier.bake;

import dev.dossier.bake.StockPackages.StockPackage;
import dev.dossier.render.TemplateFault;
import dev.dossier.render.Templates;
import dev.dossier.render.markdown.Sanitiser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.launcher.SystemExit;
import org.jbake.model.ModelAttributes;

/** The package that a stock JBake bakes, if it bakes one; read once, when first asked for. */
final class StockSite {
  private final JBakeConfiguration configuration;
  private Optional<Optional<StockPackage>> read = Optional.empty();

  StockSite(JBakeConfiguration configuration) {
    this.configuration = configuration;
  }

  /**
   * The package; empty if this is another JBake project.
   *
   * @throws JBakeException if the package has errors, which stops the bake
   */
  synchronized Optional<StockPackage> get() {
    if (read.isEmpty()) {
      read = Optional.of(open());
    }
    return read.get();
  }

  /**
   * Makes JBake assume for a package what {@code dossier build} does.
   *
   * <p>JBake drops an engine that can't be made without a word, so nothing may be thrown here. A
   * package with errors stops the bake at its first file.
   */
  void settle() {
    try {
      get()
          .ifPresent(
              found ->
                  found.input().settings().assumeIn((DefaultJBakeConfiguration) configuration));
    } catch (RuntimeException toldAtTheFirstFile) {
      read = Optional.empty();
    }
  }

  private Optional<StockPackage> open() {
    Path folder = configuration.getSourceFolder().toPath();
    try {
      for (StockPackages packages :
          ServiceLoader.load(StockPackages.class, StockSite.class.getClassLoader())) {
        Optional<StockPackage> found = packages.open(folder);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    } catch (BakeException e) {
      String faults =
          e.faults().stream()
              .map(f -> f.subject() + ": " + f.message() + " – " + f.hint())
              .collect(Collectors.joining("\n"));
      throw new JBakeException(SystemExit.ERROR, faults, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ordinary page that a file of the package makes. */
  Optional<JBakePage> page(Path file) {
    Path folder = configuration.getSourceFolder().toPath().toAbsolutePath().normalize();
    String source =
        folder.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    return get()
        .flatMap(
            p ->
                p.input().pages().stream()
                    .filter(page -> page.source().equals(source))
                    .findFirst());
  }

  /**
   * The zone in which documents' dates are meant: {@code freemarker.timezone}, or UTC.
   *
   * <p>Never the machine's own, in which a day can become the one before it. A stock JBake's other
   * templates print in {@code freemarker.timezone} too, if it is set.
   */
  ZoneId zone() {
    return Optional.ofNullable(configuration.getFreemarkerTimeZone())
        .map(TimeZone::toZoneId)
        .orElse(ZoneOffset.UTC);
  }

  /** The package's theme; without a package, the templates that the project brings itself. */
  TemplateRenderer templates() {
    return get().map(StockPackage::templates).orElseGet(this::projectsOwn);
  }

  private TemplateRenderer projectsOwn() {
    Templates own = Templates.with(configuration.getTemplateFolder().toPath());
    return (template, model) -> {
      try {
        return own.render(template, withSafeBody(model));
      } catch (TemplateFault e) {
        throw TemplateRenderer.TemplateException.of(e);
      }
    };
  }

  private static Map<String, ?> withSafeBody(Map<String, ?> model) {
    Map<String, Object> safe = new HashMap<>(model);
    if (model.get(ModelAttributes.CONTENT) instanceof Map<?, ?> written) {
      Map<Object, Object> content = new HashMap<>(written);
      content.computeIfPresent(
          ModelAttributes.BODY, (key, body) -> Sanitiser.clean(body.toString()));
      safe.put(ModelAttributes.CONTENT, content);
    }
    return safe;
  }

  /** Variables that the package adds to all templates. */
  Map<String, ?> shared() {
    return get().<Map<String, ?>>map(p -> p.input().shared()).orElse(Map.of());
  }
}
