package dev.dossier.bake;

import dev.dossier.publish.SiteFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/** Bakes sites. */
public final class Bakery {
  /**
   * Bakes a site onto a stage.
   *
   * @param stage an empty one; what is on it after an exception is worth nothing
   * @throws BakeException if anything in the package, its templates or its settings is in the way
   * @throws IOException if a file can't be read or written
   */
  public BakeResult bake(BakeInput input, TemplateRenderer templates, SiteFiles stage)
      throws BakeException, IOException {
    DefaultJBakeConfiguration configuration = input.settings().configuration(stage.root());
    MemoryStore store = new MemoryStore();
    Press press = new Press(templates, stage);
    PageCrawler crawler = new PageCrawler(store, configuration, input, press);
    Utensils utensils = new Utensils();
    utensils.setConfiguration(configuration);
    utensils.setContentStore(store);
    utensils.setCrawler(crawler);
    utensils.setAsset(new GivenAssets(configuration, input.assets(), press));
    DossierOven oven =
        new DossierOven(
            utensils, () -> renderer(input, configuration, store, press), input.packagePages());
    bake(oven);
    List<BakeFault> faults = press.faults();
    if (!faults.isEmpty()) {
      throw new BakeException(faults);
    }
    return new BakeResult(press.files());
  }

  private static StagedRenderer renderer(
      BakeInput input, DefaultJBakeConfiguration configuration, MemoryStore store, Press press) {
    SiteVariables variables =
        new SiteVariables(configuration, store, ZoneOffset.UTC, input.shared());
    return new StagedRenderer(store, configuration, variables, press);
  }

  private static void bake(DossierOven oven) throws IOException {
    try {
      oven.bake();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Optional<Throwable> error = oven.getErrors().stream().findFirst();
    if (error.isPresent()) {
      Optional<IOException> fault = causes(error.get()).findFirst();
      if (fault.isPresent()) {
        throw fault.get();
      }
      throw new IllegalStateException("a rendering tool failed", error.get());
    }
  }

  private static Stream<IOException> causes(Throwable error) {
    return Stream.iterate(error, e -> e != null, Throwable::getCause)
        .filter(IOException.class::isInstance)
        .map(IOException.class::cast);
  }
}
