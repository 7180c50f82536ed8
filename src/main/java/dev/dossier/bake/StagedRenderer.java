package dev.dossier.bake;

import dev.dossier.bake.Press.Sheet;
import dev.dossier.publish.SitePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.model.TemplateModel;
import org.jbake.util.PagingHelper;
import org.jspecify.annotations.Nullable;

/**
 * JBake's renderer, writing to the stage: JBake says what is to be rendered, this says how.
 *
 * <p>Every page knows its own way to the root of the site, generated ones too.
 */
final class StagedRenderer extends Renderer {
  /** JBake's own engines are not wanted: all templates go through ours. */
  private static final @Nullable DelegatingTemplateEngine NONE = null;

  private final ContentStore store;
  private final DefaultJBakeConfiguration configuration;
  private final SiteVariables variables;
  private final Press press;

  StagedRenderer(
      ContentStore store,
      DefaultJBakeConfiguration configuration,
      SiteVariables variables,
      Press press) {
    super(store, configuration, NONE);
    this.store = store;
    this.configuration = configuration;
    this.variables = variables;
    this.press = press;
  }
}
