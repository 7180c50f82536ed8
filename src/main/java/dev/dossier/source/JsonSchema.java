package dev.dossier.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Prints a shape as JSON Schema, draft 2020-12, for editors to complete and check YAML with.
 *
 * <p>The schema takes what the reader takes, but for what it has no words for: a 29 February in a
 * year without one, a period that ends before it begins, and a number that is written with more
 * than 40 characters or an exponent beyond 30. A program that reads {@code 012} or {@code 0x1F} as
 * a number shows the schema another document than the reader's, in which both are texts.
 */
public final class JsonSchema {
  private JsonSchema() {}

  /**
   * The schema's text, the same bytes every time.
   *
   * @param id address of the schema
   * @param title what editors call it
   */
  public static String of(MappingShape shape, String id, String title) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(printer());
      json.writeStartObject();
      SchemaWriter out = new SchemaWriter(json);
      out.member("$schema", "https://json-schema.org/draft/2020-12/schema");
      out.member("$id", id);
      out.member("title", title);
      out.member("description", shape.description());
      shape.describe(out);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter() {
          private static final long serialVersionUID = 1L;

          @Override
          public DefaultPrettyPrinter createInstance() {
            return this;
          }

          @Override
          public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(": ");
          }
        };
    printer.indentObjectsWith(lines);
    return printer;
  }
}
