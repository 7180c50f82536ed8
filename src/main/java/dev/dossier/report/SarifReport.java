package dev.dossier.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dossier.finding.Place;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;
import dev.dossier.report.Reported.Item;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Findings as SARIF 2.1.0, for code scanning and for editors. */
public final class SarifReport {
  /** Code scanning shows no more of one run. */
  static final int MOST_RESULTS = 5_000;

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private final JsonGenerator json;
  private final List<Item> items;
  private final List<Rule> rules;

  private SarifReport(JsonGenerator json, List<Item> items, RuleBook book) {
    this.json = json;
    this.items = items;
    List<String> found = items.stream().map(item -> item.finding().rule()).distinct().toList();
    this.rules = book.rules().stream().filter(rule -> found.contains(rule.id())).toList();
  }

  /**
   * The findings, the gravest first where there are too many.
   *
   * @param version the program's version
   */
  public static String of(Reported findings, RuleBook book, String version) {
    List<Item> items = findings.gravestFirst();
    return Json.text(json -> new SarifReport(json, items, book).write(version));
  }

  private void write(String version) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool(version);
    json.writeStringField("columnKind", "unicodeCodePoints");
    invocation();
    json.writeArrayFieldStart("results");
    for (Item item : items.subList(0, Math.min(MOST_RESULTS, items.size()))) {
      result(item);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool(String version) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "dossier");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (Rule rule : rules) {
      rule(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(Rule rule) throws IOException {
    RulePage page = RulePage.of(rule);
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    text("shortDescription", page.summary());
    text("fullDescription", page.summary());
    json.writeObjectFieldStart("help");
    json.writeStringField("text", page.text(Terminal.PLAIN));
    json.writeStringField("markdown", page.markdown());
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", rule.severity().word());
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(rule.id().replaceFirst("/.*", ""));
    json.writeEndArray();
    json.writeStringField("problem.severity", problem(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The word that code scanning sorts alerts by. */
  private static String problem(Severity severity) {
    return severity == Severity.NOTE ? "recommendation" : severity.word();
  }

  private void invocation() throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    int left = items.size() - MOST_RESULTS;
    if (left > 0) {
      json.writeArrayFieldStart("toolExecutionNotifications");
      json.writeStartObject();
      json.writeStringField("level", "note");
      text("message", RunSummary.counted(left, "more finding") + ": 'dossier check' lists them.");
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private void result(Item item) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", item.finding().rule());
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).id().equals(item.finding().rule())) {
        json.writeNumberField("ruleIndex", i);
      }
    }
    json.writeStringField("level", item.finding().severity().word());
    text("message", item.text());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    location(item);
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("dossierFinding/v1", item.fingerprint());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void location(Item item) throws IOException {
    Place place = item.finding().place();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(item.path()));
    json.writeStringField("uriBaseId", "%SRCROOT%");
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", place.line());
    json.writeNumberField("startColumn", place.column());
    json.writeNumberField("endLine", place.line());
    json.writeNumberField("endColumn", place.column() + place.length());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void text(String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** The path as an address, every byte escaped that could mean something else there. */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(UTF_8)) {
      boolean plain = b == '/' || (b > 0 && UNRESERVED.indexOf(b) >= 0);
      uri.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
    }
    return uri.toString();
  }
}
