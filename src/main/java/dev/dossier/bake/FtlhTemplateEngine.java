package dev.dossier.bake;

import dev.dossier.bake.TemplateRenderer.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.Engines;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Fills {@code .ftlh} templates for a stock JBake, with everything escaped and plain values only.
 *
 * <p>Two engines for {@code md} race for the class path, and the last one wins. No stock engine
 * claims {@code ftlh}: this one is always made, before any file is read, and brings ours for {@code
 * md} along.
 */
public final class FtlhTemplateEngine extends AbstractTemplateEngine {
  private final StockSite site;
  private Optional<SiteVariables> variables = Optional.empty();

  /** Called by JBake, by reflection. */
  public FtlhTemplateEngine(JBakeConfiguration configuration, ContentStore store) {
    super(configuration, store);
    this.site = new StockSite(configuration);
    Engines.register("md", new FrontMatterMarkupEngine(site));
    site.settle();
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    try {
      writer.write(site.templates().render(templateName, variables(model)));
    } catch (TemplateException e) {
      throw new RenderingException(e.getMessage() + ". " + e.hint(), e);
    } catch (IOException e) {
      throw new RenderingException(e);
    }
  }

  private Map<String, Object> variables(TemplateModel model) {
    StockPlaces places = new StockPlaces(config, db);
    if (!model.getContent().containsKey(ModelAttributes.URI)) {
      model.getContent().setUri(places.of(model).orElse(""));
    }
    Map<String, Object> variables = site().of(model);
    if (model.getContent().getType().equals("sitemap")) {
      site.get()
          .ifPresent(
              found -> variables.put("sitemap_pages", places.pages(found.input().packagePages())));
    }
    return variables;
  }

  /** Made when the first page is rendered: all content is in the store by then. */
  private SiteVariables site() {
    if (variables.isEmpty()) {
      variables =
          Optional.of(
              new SiteVariables(
                  (DefaultJBakeConfiguration) config, db, site.zone(), site.shared()));
    }
    return variables.get();
  }
}
