package dev.dossier.bake;

import java.io.File;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import org.jbake.app.ContentStore;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.render.DocumentsRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.render.SitemapRenderer;
import org.jbake.template.RenderingException;

/**
 * JBake's oven without its database.
 *
 * <p>The stock oven asks its store for a live OrientDB and keeps document types, model extractors
 * and markup engines in static registries, where they pile up from bake to bake. This one touches
 * none of them: bakes leave no trace on each other, in whatever order or at the same time.
 */
final class DossierOven extends Oven {
  private static final Set<Class<? extends RenderingTool>> REPLACED =
      Set.of(DocumentsRenderer.class, StockPagesTool.class);

  private final Supplier<StagedRenderer> renderer;
  private final List<PackagePage> packagePages;
  private final List<Throwable> errors = new ArrayList<>();

  /**
   * An oven with these utensils.
   *
   * @param renderer made once the store is full
   */
  DossierOven(
      Utensils utensils, Supplier<StagedRenderer> renderer, List<PackagePage> packagePages) {
    super(utensils);
    this.renderer = renderer;
    this.packagePages = List.copyOf(packagePages);
  }

  @Override
  public void bake() {
    Utensils utensils = getUtensils();
    ContentStore store = utensils.getContentStore();
    store.startup();
    try {
      utensils.getCrawler().crawl();
      utensils.getCrawler().crawlDataFiles();
      StagedRenderer staged = renderer.get();
      utensils.setRenderer(staged);
      utensils.getAsset().copy();
      staged.renderPackage(packagePages);
      tools().forEach(this::use);
    } finally {
      store.close();
    }
  }

  /** Always bakes the whole: a part of a site is no site. */
  @Override
  public void bake(File fileToBake) {
    bake();
  }

  private void use(RenderingTool tool) {
    Utensils utensils = getUtensils();
    try {
      tool.render(utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
    } catch (RenderingException e) {
      errors.add(e);
    }
  }

  /** JBake's tools, the site map last since it lists what the others have rendered. */
  private static List<RenderingTool> tools() {
    List<RenderingTool> tools = new ArrayList<>();
    tools.add(new DocumentsTool());
    ServiceLoader.load(RenderingTool.class, Oven.class.getClassLoader()).stream()
        .filter(tool -> !REPLACED.contains(tool.type()))
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(SitemapRenderer.class::isInstance))
        .forEach(tools::add);
    return tools;
  }

  @Override
  public List<Throwable> getErrors() {
    return List.copyOf(errors);
  }
}
