package dev.dossier.source;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dossier.source.YamlNode.Entry;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.YamlNode.Sequence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Writes the members of a JSON Schema, in memory, so that no write can fail. */
public final class SchemaWriter {
  private final JsonGenerator json;

  SchemaWriter(JsonGenerator json) {
    this.json = json;
  }

  /** A write to JSON. */
  @FunctionalInterface
  private interface Write {
    void run() throws IOException;
  }

  private static void write(Write write) {
    try {
      write.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void member(String name, String value) {
    write(() -> json.writeStringField(name, value));
  }

  void member(String name, boolean value) {
    write(() -> json.writeBooleanField(name, value));
  }

  void member(String name, int value) {
    write(() -> json.writeNumberField(name, value));
  }

  void member(String name, BigDecimal value) {
    write(() -> json.writeNumberField(name, value));
  }

  void member(String name, List<String> values) {
    write(() -> json.writeFieldName(name));
    write(() -> json.writeArray(values.toArray(String[]::new), 0, values.size()));
  }

  void object(String name, Runnable members) {
    write(() -> json.writeObjectFieldStart(name));
    members.run();
    write(json::writeEndObject);
  }

  void objects(String name, Runnable... all) {
    write(() -> json.writeArrayFieldStart(name));
    for (Runnable members : all) {
      write(json::writeStartObject);
      members.run();
      write(json::writeEndObject);
    }
    write(json::writeEndArray);
  }

  /** A member whose value is given as YAML. */
  void yaml(String name, String yaml) {
    write(() -> json.writeFieldName(name));
    write(() -> value(parsed(yaml)));
  }

  void yamls(String name, List<String> values) {
    write(() -> json.writeArrayFieldStart(name));
    values.forEach(yaml -> write(() -> value(parsed(yaml))));
    write(json::writeEndArray);
  }

  private static YamlNode parsed(String yaml) {
    YamlReader.Read read = new YamlReader().read(new SourceText("example", yaml));
    return read.node()
        .filter(node -> read.findings().isEmpty())
        .orElseThrow(() -> new IllegalArgumentException("no YAML: " + yaml));
  }

  /** Writes a value of YAML as JSON. */
  void value(YamlNode node) throws IOException {
    if (node instanceof Mapping mapping) {
      json.writeStartObject();
      for (Entry entry : mapping.entries()) {
        json.writeFieldName(entry.name());
        value(entry.value());
      }
      json.writeEndObject();
    } else if (node instanceof Sequence sequence) {
      json.writeStartArray();
      for (YamlNode item : sequence.items()) {
        value(item);
      }
      json.writeEndArray();
    } else if (node instanceof Scalar scalar) {
      scalar(scalar);
    }
  }

  private void scalar(Scalar scalar) throws IOException {
    switch (scalar.kind()) {
      case TEXT -> json.writeString(scalar.text());
      case NUMBER -> json.writeNumber(new BigDecimal(scalar.text()));
      case BOOL -> json.writeBoolean(scalar.text().toLowerCase(Locale.ROOT).equals("true"));
      case NULL -> json.writeNull();
    }
  }
}
