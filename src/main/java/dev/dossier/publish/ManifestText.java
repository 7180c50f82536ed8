package dev.dossier.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes and reads manifests as JSON. */
final class ManifestText {
  private static final String GENERATOR = "dossier";
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private ManifestText() {}

  static String of(Manifest manifest) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setPrettyPrinter(printer());
      write(manifest, json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.append('\n').toString();
  }

  private static void write(Manifest manifest, JsonGenerator json) throws IOException {
    Provenance from = manifest.provenance();
    json.writeStartObject();
    json.writeStringField("generator", GENERATOR);
    json.writeStringField("version", from.version());
    json.writeStringField("audience", from.audience());
    json.writeStringField("asOf", from.asOf().toString());
    json.writeStringField("commit", from.commit().orElse(null));
    json.writeObjectFieldStart("files");
    for (Map.Entry<SitePath, String> file : manifest.files().entrySet()) {
      json.writeStringField(file.getKey().value(), file.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static DefaultPrettyPrinter printer() {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withRootSeparator(""));
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return printer;
  }

  /** The manifest of the site in a folder; empty if there is none that we have written. */
  static Optional<Manifest> in(Path site) throws IOException {
    Path file = site.resolve(Manifest.PATH.value());
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    byte[] text = Files.readAllBytes(file);
    try (JsonParser json = JSON.createParser(text)) {
      return read(json);
    } catch (IOException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static Optional<Manifest> read(JsonParser json) throws IOException {
    Map<String, String> fields = new HashMap<>();
    SortedMap<SitePath, String> files = new TreeMap<>();
    require(json.nextToken() == JsonToken.START_OBJECT);
    for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
      JsonToken value = json.nextToken();
      if (key.equals("files")) {
        require(value == JsonToken.START_OBJECT);
        files(json, files);
      } else if (value != JsonToken.VALUE_NULL) {
        require(value == JsonToken.VALUE_STRING);
        fields.put(key, json.getText());
      }
    }
    return GENERATOR.equals(fields.get("generator"))
        ? Optional.of(new Manifest(provenance(fields), files))
        : Optional.empty();
  }

  private static void files(JsonParser json, SortedMap<SitePath, String> files) throws IOException {
    for (String path = json.nextFieldName(); path != null; path = json.nextFieldName()) {
      require(json.nextToken() == JsonToken.VALUE_STRING);
      files.put(new SitePath(path), json.getText());
    }
  }

  private static Provenance provenance(Map<String, String> fields) {
    try {
      return new Provenance(
          fields.getOrDefault("version", ""),
          fields.getOrDefault("audience", ""),
          LocalDate.parse(fields.getOrDefault("asOf", "")),
          Optional.ofNullable(fields.get("commit")));
    } catch (DateTimeException noDay) {
      throw new IllegalArgumentException(noDay);
    }
  }

  private static void require(boolean wellFormed) {
    if (!wellFormed) {
      throw new IllegalArgumentException("no manifest");
    }
  }
}
