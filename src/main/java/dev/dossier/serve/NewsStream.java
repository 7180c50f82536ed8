package dev.dossier.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.sun.net.httpserver.HttpExchange;
import dev.dossier.serve.Preview.State;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Tells a page of every change, as server-sent events, until it is left. */
final class NewsStream {
  /** So often a page that was left is noticed. */
  private static final Duration PULSE = Duration.ofSeconds(15);

  private static final long UNKNOWN = -1;

  private final Preview preview;

  NewsStream(Preview preview) {
    this.preview = preview;
  }

  /** Sends what there is, and then what is new; returns when nobody listens any more. */
  void send(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      long known = UNKNOWN;
      while (true) {
        State state = preview.after(known, PULSE);
        String text = state.number() == known ? ":\n\n" : "data: " + json(state) + "\n\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        known = state.number();
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  /** One line, as an event's data must be. */
  static String json(State state) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("number", state.number());
      json.writeArrayFieldStart("notices");
      for (Notice notice : state.notices()) {
        json.writeStartObject();
        json.writeStringField("severity", notice.severity());
        json.writeStringField("place", notice.place());
        json.writeStringField("message", notice.message());
        json.writeStringField("hint", notice.hint());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }
}
