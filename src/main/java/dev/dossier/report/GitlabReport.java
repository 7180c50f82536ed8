package dev.dossier.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dossier.finding.Severity;
import dev.dossier.report.Reported.Item;
import java.io.IOException;

/** Findings as a code quality report, which GitLab shows in a merge request. */
public final class GitlabReport {

  private GitlabReport() {}

  /** All findings, the gravest first. */
  public static String of(Reported findings) {
    return Json.text(
        json -> {
          json.writeStartArray();
          for (Item item : findings.gravestFirst()) {
            write(json, item);
          }
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, Item item) throws IOException {
    json.writeStartObject();
    json.writeStringField("description", item.text());
    json.writeStringField("check_name", item.finding().rule());
    json.writeStringField("fingerprint", item.fingerprint());
    json.writeStringField("severity", word(item.finding().severity()));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", item.path());
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", item.finding().place().line());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
