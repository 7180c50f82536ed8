package dev.dossier.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dossier.plan.Due;
import dev.dossier.plan.Move;
import dev.dossier.plan.Risk;
import dev.dossier.plan.Today;
import java.io.IOException;
import java.util.Locale;

/** The few things of a day for a program. */
final class TodayJson {
  private TodayJson() {}

  static void write(Today today, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("today");
    json.writeArrayFieldStart("due");
    for (Due due : today.due().first()) {
      json.writeString(due.id());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("moves");
    for (Move move : today.moves().first()) {
      move(move, today.numbered(), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("risks");
    for (Risk risk : today.risks().first()) {
      risk(risk, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void move(Move move, boolean numbered, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", move.gain().kind().word());
    json.writeStringField("subject", move.gain().subject());
    json.writeNumberField("hours", move.hours());
    if (numbered) {
      json.writeNumberField("points", move.gain().points());
      json.writeNumberField("pointsPerHour", move.pointsPerHour());
    }
    json.writeEndObject();
  }

  private static void risk(Risk risk, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", risk.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("id", risk.id());
    json.writeStringField("day", risk.day().map(Object::toString).orElse(null));
    json.writeNumberField("amount", risk.amount());
    json.writeEndObject();
  }
}
