package dev.dossier.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import dev.dossier.finding.Severity;
import java.io.IOException;

/** Findings for a program; keys are only ever added. */
public final class FindingsJson {

  private FindingsJson() {}

  /** All findings in the order of their places, and how many nobody has set aside. */
  public static String of(Findings findings) {
    return Json.text(json -> write(json, findings));
  }

  private static void write(JsonGenerator json, Findings findings) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings.all()) {
      write(json, finding);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("counts");
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.word(), findings.count(severity));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** One finding as an object. */
  static void write(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().word());
    json.writeStringField("file", finding.place().file());
    json.writeNumberField("line", finding.place().line());
    json.writeNumberField("column", finding.place().column());
    json.writeNumberField("length", finding.place().length());
    json.writeStringField("message", finding.message());
    json.writeStringField("hint", finding.hint());
    json.writeBooleanField("waived", finding.waived());
    if (finding.waiver().isPresent()) {
      json.writeStringField("reason", finding.waiver().get());
    }
    json.writeEndObject();
  }
}
