package dev.dossier.bake;

import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.render.markdown.Anchors;
import dev.dossier.render.markdown.Destination;
import dev.dossier.render.markdown.MarkdownHtml;
import dev.dossier.render.markdown.Surroundings;
import dev.dossier.source.MarkdownParser;
import dev.dossier.source.ParsedFile;
import dev.dossier.source.YamlNode;
import dev.dossier.source.YamlNode.Entry;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.YamlNode.Sequence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.launcher.SystemExit;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** A Markdown file as a document of a stock JBake, its values texts, dates and tags alone. */
record StockDocument(ParsedFile file, JBakeConfiguration configuration, ZoneId zone) {
  /** The document of a page that a package knows better than its file does. */
  DocumentModel of(JBakePage page) {
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.putAll(page.fields());
    document.setType(page.type());
    document.setTitle(page.title());
    document.setStatus(ModelAttributes.Status.PUBLISHED);
    document.setTags(tags(page.tags()));
    document.setBody(page.body());
    page.date().map(day -> atMidnight(day, zone)).ifPresent(document::setDate);
    return document;
  }

  /**
   * The document of a file that is on no ordinary page of its package, but on the package's own
   * pages or, as a draft, on none. JBake passes over what has no type that it knows.
   */
  DocumentModel passedOver() {
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    String folder = typeByFolder();
    boolean ordinary = configuration.getDocumentTypes().contains(folder);
    document.setType(ordinary ? "draft" : folder);
    return document;
  }

  DocumentModel model() {
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.setStatus(orElse(configuration.getDefaultStatus(), "published"));
    document.setType(orElse(configuration.getDefaultType(), typeByFolder()));
    document.setTags(new String[0]);
    file.header().fields().entries().forEach(entry -> put(document, entry));
    document.setBody(html());
    return document;
  }

  private static String orElse(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }

  /**
   * What a package keeps in folders of its own is on the package's pages, and no page of JBake's.
   */
  private String typeByFolder() {
    String[] parts = file.path().split("/", -1);
    return parts.length < 3 ? "page" : parts[1].equals("blog") ? "post" : parts[1];
  }

  private void put(DocumentModel document, Entry entry) {
    String key = entry.name();
    if (key.equals(ModelAttributes.TAGS)) {
      document.setTags(tags(texts(entry.value()).toList()));
    } else if (key.equals("draft") && text(entry.value()).equalsIgnoreCase("true")) {
      document.setStatus(ModelAttributes.Status.DRAFT);
    } else if (key.equals(ModelAttributes.DATE)) {
      day(text(entry.value())).map(day -> atMidnight(day, zone)).ifPresent(document::setDate);
    } else if (entry.value() instanceof Scalar scalar && !JBakePage.JBAKES_OWN.contains(key)) {
      document.put(key, scalar.text());
    }
  }

  private String[] tags(List<String> written) {
    List<String> tags = TagNames.of(configuration).named(written);
    tags.stream()
        .flatMap(tag -> TagNames.objection(tag).stream())
        .findFirst()
        .ifPresent(
            objection -> {
              throw new JBakeException(SystemExit.ERROR, file.path() + ": " + objection);
            });
    return tags.toArray(String[]::new);
  }

  private static Stream<String> texts(YamlNode value) {
    return value instanceof Sequence list
        ? list.items().stream().map(StockDocument::text)
        : Stream.of(text(value).split("\\s*,\\s*"));
  }

  private static String text(YamlNode value) {
    return value instanceof Scalar scalar ? scalar.text() : "";
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Date atMidnight(LocalDate day, ZoneId zone) {
    return Date.from(day.atStartOfDay(zone).toInstant());
  }

  private String html() {
    MarkdownHtml renderer = new MarkdownHtml(new MarkdownParser(), AsWritten.LINKS);
    String base = file.path().replaceFirst("^content/", "").replaceFirst("\\.md$", "");
    return renderer.render(new Markdown(file.prose().markdown(), base), 1, new Anchors()).html();
  }

  /** Outside of a package, links are what the author wrote and there are no figures. */
  private enum AsWritten implements Surroundings {
    LINKS;

    @Override
    public Optional<FigureView> figure(String expression) {
      return Optional.empty();
    }

    @Override
    public Destination destination(String written, String base) {
      return written.matches("[a-zA-Z][\\w+.-]*:.*")
          ? new Destination.Elsewhere(written)
          : new Destination.Here(written);
    }

    @Override
    public String fromHere(String sitePath) {
      return sitePath;
    }
  }
}
