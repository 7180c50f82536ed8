package dev.dossier.bake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.model.TemplateModel;

/** Where a stock JBake puts the pages that it makes by itself, which it does not tell them. */
record StockPlaces(JBakeConfiguration configuration, ContentStore store) {
  /** Where a generated page stands; nothing for a kind that JBake 2.7 does not know. */
  Optional<String> of(TemplateModel page) {
    return switch (page.getContent().getType()) {
      case "masterindex" -> Optional.of(folder(page) + configuration.getIndexFileName());
      case "archive" -> Optional.of(configuration.getArchiveFileName());
      case "feed" -> Optional.of(configuration.getFeedFileName());
      case "sitemap" -> Optional.of(configuration.getSiteMapFileName());
      case "error404" -> Optional.of(configuration.getError404FileName());
      case ModelAttributes.TAG -> Optional.of(tag(page.getTag()));
      case ModelAttributes.TAGS -> Optional.of(tag("index"));
      default -> Optional.empty();
    };
  }

  private static String folder(TemplateModel page) {
    Object number = page.get(ModelAttributes.CURRENT_PAGE_NUMBERS);
    return number instanceof Integer n && n > 1 ? n + "/" : "";
  }

  private String tag(String name) {
    return configuration.getTagPathName() + "/" + name + configuration.getOutputExtension();
  }

  /** Every page for readers, for a site map: JBake's and the package's, in order. */
  List<Map<String, String>> pages(List<PackagePage> own) {
    Set<String> pages = new TreeSet<>();
    own.stream()
        .map(PackagePage::path)
        .filter(path -> path.endsWith(".html"))
        .filter(path -> !path.equals(configuration.getError404FileName()))
        .forEach(pages::add);
    for (String type : configuration.getDocumentTypes()) {
      store.getPublishedContent(type).stream().map(DocumentModel::getUri).forEach(pages::add);
    }
    if (configuration.getRenderArchive()) {
      pages.add(configuration.getArchiveFileName());
    }
    Set<String> tags = configuration.getRenderTags() ? store.getAllTags() : Set.of();
    tags.forEach(tag -> pages.add(tag(tag)));
    if (!tags.isEmpty() && configuration.getRenderTagsIndex()) {
      pages.add(tag("index"));
    }
    return pages.stream().map(page -> Map.of(ModelAttributes.URI, page)).toList();
  }
}
