package dev.dossier.understand;

import dev.dossier.finding.Place;
import dev.dossier.model.DocumentPart;
import dev.dossier.model.OrdinaryPage;
import dev.dossier.playbook.DocumentFormat;
import dev.dossier.source.Values;
import dev.dossier.source.YamlNode;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.YamlNode.Sequence;
import dev.dossier.source.rules.MissingKey;
import dev.dossier.understand.Mention.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads texts that are shown as they are: sections of the document, pages and posts. */
final class PageReader {
  /** Keys that an ordinary page's record holds already, or that no template has a use for. */
  private static final Set<String> KNOWN =
      Set.of("type", "id", "title", "audience", "date", "status", "tags", "draft", "waive");

  private final FileReading reading;
  private final Values values;

  PageReader(FileReading reading) {
    this.reading = reading;
    this.values = reading.values();
  }

  /** A section of the promotion document. */
  Optional<DocumentPart> section() {
    String section = values.text("section").orElse(reading.name());
    if (values.has("section")) {
      reading.mention(values, "section", Kind.SECTION, reading.id());
    } else {
      Place start = Place.startOf(reading.file().path());
      reading.mentions().add(new Mention(Kind.SECTION, section, start, reading.id()));
    }
    String title = values.text("title").map(String::strip).orElseGet(() -> usualTitle(section));
    return Optional.of(new DocumentPart(reading.head(title), section));
  }

  private String usualTitle(String section) {
    return reading
        .playbook()
        .flatMap(book -> book.section(section))
        .map(DocumentFormat.Section::title)
        .orElse(section);
  }

  /** A page or a post. */
  Optional<OrdinaryPage> page() {
    String type =
        values.text("type").filter(word -> reading.kind().ordinary()).orElse(reading.kind().word());
    return values
        .text("title")
        .map(title -> reading.head(title.strip()))
        .map(head -> new OrdinaryPage(head, type, values.day("date"), waits(), fields()));
  }

  private boolean waits() {
    boolean waits = values.text("status").filter("published-date"::equals).isPresent();
    if (waits && !values.has("date")) {
      Place place = values.node("status").map(YamlNode::place).orElseThrow();
      reading
          .findings()
          .add(
              new MissingKey()
                  .at(place, "date", "The day from which it is on the site.", "2026-06-01"));
    }
    return waits;
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new TreeMap<>();
    values.keys().stream()
        .filter(key -> !KNOWN.contains(key))
        .forEach(key -> values.node(key).ifPresent(node -> add(fields, key, node)));
    return fields;
  }

  private static void add(Map<String, String> fields, String key, YamlNode node) {
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> add(fields, key + "." + entry.name(), entry.value()));
    } else if (node instanceof Sequence list) {
      fields.put(
          key, list.items().stream().map(PageReader::text).collect(Collectors.joining(", ")));
    } else {
      fields.put(key, text(node));
    }
  }

  private static String text(YamlNode node) {
    return node instanceof Scalar scalar ? scalar.text() : "";
  }
}
