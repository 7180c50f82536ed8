package dev.dossier.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dossier.finding.Place;
import dev.dossier.finding.Severity;
import dev.dossier.report.Reported.Item;
import java.io.IOException;

/**
 * Findings in the diagnostic format of reviewdog, which brings them to any host; its columns count
 * the bytes of UTF-8.
 */
public final class RdjsonReport {
  private final JsonGenerator json;
  private final SourceLines sources;

  private RdjsonReport(JsonGenerator json, SourceLines sources) {
    this.json = json;
    this.sources = sources;
  }

  /** All findings, the gravest first. */
  public static String of(Reported findings) {
    return Json.text(json -> new RdjsonReport(json, findings.sources()).write(findings));
  }

  private void write(Reported findings) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("source");
    json.writeStringField("name", "dossier");
    json.writeEndObject();
    json.writeArrayFieldStart("diagnostics");
    for (Item item : findings.gravestFirst()) {
      write(item);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Item item) throws IOException {
    Place place = item.finding().place();
    String line = item.line(sources);
    json.writeStartObject();
    json.writeStringField("message", item.text());
    json.writeObjectFieldStart("location");
    json.writeStringField("path", item.path());
    json.writeObjectFieldStart("range");
    position("start", place.line(), column(line, place.column()));
    position("end", place.line(), column(line, place.column() + place.length()));
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("severity", word(item.finding().severity()));
    json.writeObjectFieldStart("code");
    json.writeStringField("value", item.finding().rule());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void position(String key, int line, int column) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeNumberField("line", line);
    json.writeNumberField("column", column);
    json.writeEndObject();
  }

  /** The column in bytes of one in code points; beyond the line's end both count alike. */
  private static int column(String line, int points) {
    int there = Math.min(points - 1, line.codePointCount(0, line.length()));
    int bytes = line.substring(0, line.offsetByCodePoints(0, there)).getBytes(UTF_8).length;
    return bytes + points - there;
  }

  private static String word(Severity severity) {
    return severity == Severity.NOTE ? "INFO" : severity.name();
  }
}
