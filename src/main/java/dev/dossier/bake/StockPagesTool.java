package dev.dossier.bake;

import dev.dossier.bake.StockPackages.StockPackage;
import dev.dossier.publish.OpenFolder;
import java.io.File;
import java.util.List;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.parser.Engines;
import org.jbake.parser.ParserEngine;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** Adds a package's own pages and its theme's files to what a stock JBake bakes. */
public final class StockPagesTool implements RenderingTool {
  @Override
  public int render(Renderer renderer, ContentStore db, JBakeConfiguration config)
      throws RenderingException {
    StockSite site = site(config);
    return site.get().isPresent() ? render(site, site.get().get(), db, config) : 0;
  }

  /** The package that our Markdown engine has read already, if it is in use. */
  private static StockSite site(JBakeConfiguration config) {
    ParserEngine engine = Engines.get("md");
    return engine instanceof FrontMatterMarkupEngine ours ? ours.site() : new StockSite(config);
  }

  private static int render(
      StockSite site, StockPackage found, ContentStore db, JBakeConfiguration config)
      throws RenderingException {
    DefaultJBakeConfiguration configuration = (DefaultJBakeConfiguration) config;
    SiteVariables variables =
        new SiteVariables(configuration, db, site.zone(), found.input().shared());
    Press press =
        new Press(found.templates(), new OpenFolder(config.getDestinationFolder().toPath()));
    found.input().assets().forEach(press::copy);
    new StagedRenderer(db, configuration, variables, press)
        .renderPackage(found.input().packagePages());
    List<BakeFault> faults = press.faults();
    if (!faults.isEmpty()) {
      throw new RenderingException(new BakeException(faults));
    }
    return found.input().packagePages().size();
  }

  @Override
  @Deprecated
  public int render(
      Renderer renderer,
      ContentStore db,
      File destination,
      File templates,
      CompositeConfiguration config) {
    throw new UnsupportedOperationException("JBake 2.7 does not call this");
  }
}
