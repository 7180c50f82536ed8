package dev.dossier.bake;

import dev.dossier.bake.Press.Sheet;
import dev.dossier.publish.SitePath;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * JBake's renderer, printing to the stage: JBake's rendering tools say what is to be rendered, this
 * says how.
 *
 * <p>Every page knows its own way to the root of the site, generated ones too. An archive or a feed
 * without posts, and a list of no tags, are left out.
 */
final class StagedRenderer extends Renderer {
  /** JBake's own template engines stay out of the way: all templates go through ours. */
  private static final @Nullable DelegatingTemplateEngine NO_OTHER_ENGINE = null;

  private static final String INDEX = "masterindex";
  private static final String SITEMAP = "sitemap";
  private static final String ERROR = "error404";

  private final ContentStore store;
  private final DefaultJBakeConfiguration configuration;
  private final SiteVariables variables;
  private final Press press;

  StagedRenderer(
      ContentStore store,
      DefaultJBakeConfiguration configuration,
      SiteVariables variables,
      Press press) {
    super(store, configuration, NO_OTHER_ENGINE);
    this.store = store;
    this.configuration = configuration;
    this.variables = variables;
    this.press = press;
  }

  @Override
  public void render(DocumentModel content) {
    renderDocuments(List.of(content));
  }

  /** Renders documents, several at once. */
  void renderDocuments(List<DocumentModel> documents) {
    List<Sheet> sheets = new ArrayList<>();
    for (DocumentModel document : documents) {
      TemplateModel model = new TemplateModel();
      model.setContent(document);
      sheet(document.getUri(), document.getType(), document.getFile(), model, true)
          .ifPresent(sheets::add);
    }
    press.print(sheets);
  }

  /** Renders the package's own pages, several at once. */
  void renderPackage(List<PackagePage> pages) {
    List<Sheet> sheets = new ArrayList<>();
    for (PackagePage page : pages) {
      boolean listed = page.path().endsWith(".html") && !page.path().equals(errorPage());
      press
          .claim(page.path(), page.source(), listed)
          .map(
              path ->
                  new Sheet(path, page.template(), page.source(), () -> model(path, page), true))
          .ifPresent(sheets::add);
    }
    press.print(sheets);
  }

  private Map<String, ?> model(SitePath path, PackagePage page) {
    return variables.of(path.value(), page.model().get());
  }

  private String errorPage() {
    return configuration.getError404FileName();
  }

  @Override
  public void renderIndex(String indexFile) {
    renderGenerated(indexFile, INDEX, new TemplateModel(), true);
  }

  @Override
  public void renderIndexPaging(String indexFile) throws URISyntaxException {
    int perPage = configuration.getPostsPerPage();
    PagingHelper paging = new PagingHelper(store.getPublishedCount("post"), perPage);
    int pages = Math.max(1, paging.getNumberOfPages());
    try {
      store.setLimit(perPage);
      for (int page = 1; page <= pages; page++) {
        store.setStart((page - 1) * perPage);
        TemplateModel model = new TemplateModel();
        model.setNumberOfPages(pages);
        model.setCurrentPageNuber(page);
        putIfPresent(model, ModelAttributes.PREVIOUS_FILENAME, paging.getPreviousFileName(page));
        putIfPresent(model, ModelAttributes.NEXT_FILENAME, paging.getNextFileName(page));
        renderGenerated(paging.getCurrentFileName(page, indexFile), INDEX, model, true);
      }
    } finally {
      store.resetPagination();
    }
  }

  private static void putIfPresent(TemplateModel model, String key, @Nullable String value) {
    if (value != null) {
      model.put(key, value);
    }
  }

  @Override
  public void renderSitemap(String sitemapFile) {
    TemplateModel model = new TemplateModel();
    List<Map<String, String>> pages =
        press.pages().stream().map(p -> Map.of(ModelAttributes.URI, p.value())).toList();
    model.put("sitemap_pages", pages);
    renderGenerated(sitemapFile, SITEMAP, model, false);
  }

  @Override
  public void renderFeed(String feedFile) {
    if (store.getPublishedCount("post") > 0) {
      renderGenerated(feedFile, "feed", new TemplateModel(), false);
    }
  }

  @Override
  public void renderArchive(String archiveFile) {
    if (store.getPublishedCount("post") > 0) {
      renderGenerated(archiveFile, "archive", new TemplateModel(), true);
    }
  }

  @Override
  public void renderError404(String errorFile) {
    renderGenerated(errorFile, ERROR, new TemplateModel(), false);
  }

  @Override
  public int renderTags(String tagPath) {
    String extension = configuration.getOutputExtension();
    for (String tag : store.getAllTags()) {
      TemplateModel model = new TemplateModel();
      model.setTag(tag);
      renderGenerated(tagPath + "/" + tag + extension, ModelAttributes.TAG, model, true);
    }
    int tags = store.getAllTags().size();
    if (tags > 0 && configuration.getRenderTagsIndex()) {
      renderGenerated(tagPath + "/index" + extension, "tagsindex", new TemplateModel(), true);
    }
    return tags;
  }

  private void renderGenerated(String path, String kind, TemplateModel model, boolean page) {
    DocumentModel content = new DocumentModel();
    content.setType(kind);
    content.setUri(path);
    model.setContent(content);
    sheet(path, kind, JBakeSettings.FILE + " (" + kind + ")", model, page)
        .ifPresent(sheet -> press.print(List.of(sheet)));
  }

  private Optional<Sheet> sheet(
      String path, String type, String subject, TemplateModel model, boolean page) {
    return press
        .claim(path, subject, page)
        .map(
            claimed ->
                new Sheet(
                    claimed,
                    configuration.getTemplateByDocType(type),
                    subject,
                    () -> variables.of(model),
                    false));
  }
}
