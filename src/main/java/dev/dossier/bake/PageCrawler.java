package dev.dossier.bake;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** Feeds the store from pages that are read and projected already; it opens no file. */
final class PageCrawler extends Crawler {
  /** Types that JBake makes pages of by itself. */
  private static final Set<String> GENERATED =
      Set.of("masterindex", "archive", "feed", "sitemap", "error404", "tag", "tagsindex");

  private final ContentStore store;
  private final JBakeConfiguration configuration;
  private final BakeInput input;
  private final Press press;

  PageCrawler(ContentStore store, JBakeConfiguration configuration, BakeInput input, Press press) {
    super(store, configuration);
    this.store = store;
    this.configuration = configuration;
    this.input = input;
    this.press = press;
  }

  @Override
  public void crawl() {
    Set<String> types = new TreeSet<>(configuration.getDocumentTypes());
    types.removeAll(GENERATED);
    input.pages().stream()
        .sorted(Comparator.comparing(JBakePage::source))
        .forEach(page -> add(page, types));
  }

  @Override
  public void crawlDataFiles() {
    // A package has no data files: its figures come from its evidence.
  }

  private void add(JBakePage page, Set<String> types) {
    if (!types.contains(page.type())) {
      press.fault(
          page.source(),
          "there is no document type '" + page.type() + "'",
          "Write one of "
              + String.join(", ", types)
              + ", or name its template in jbake.properties as template."
              + page.type()
              + ".file.");
    } else {
      store.addDocument(document(page));
    }
  }

  private DocumentModel document(JBakePage page) {
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.putAll(page.fields());
    document.setType(page.type());
    document.setTitle(page.title());
    document.setStatus(ModelAttributes.Status.PUBLISHED);
    document.setBody(page.body());
    document.setTags(tags(page));
    document.setFile(page.source());
    document.setSourceUri(page.path());
    document.setUri(page.path());
    document.remove(ModelAttributes.DATE);
    page.date().map(PageCrawler::atMidnight).ifPresent(document::setDate);
    if (configuration.getUriWithoutExtension() && page.path().endsWith("/index.html")) {
      document.setNoExtensionUri(page.path().replaceFirst("index\\.html$", ""));
    }
    return document;
  }

  private static Date atMidnight(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private String[] tags(JBakePage page) {
    return TagNames.of(configuration).named(page.tags()).stream()
        .filter(tag -> !isRefused(tag, page))
        .toArray(String[]::new);
  }

  private boolean isRefused(String tag, JBakePage page) {
    Optional<String> objection = TagNames.objection(tag);
    objection.ifPresent(
        what -> press.fault(page.source(), what, "Use letters, digits and hyphens in tags."));
    return objection.isPresent();
  }
}
