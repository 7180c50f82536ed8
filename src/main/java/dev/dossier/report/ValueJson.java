package dev.dossier.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dossier.assess.Reckoning;
import dev.dossier.model.Nature;
import dev.dossier.playbook.ValueModel;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Value models and their results for a program: keys only ever added. */
public final class ValueJson {
  private ValueJson() {}

  /** The value models of a playbook. */
  public static String list(List<ValueModel> models) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("models");
          for (ValueModel model : models) {
            model(model, json);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void model(ValueModel model, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", model.id());
    json.writeStringField("title", model.title());
    json.writeStringField("formula", model.formula());
    json.writeStringField("unit", model.unit());
    json.writeStringField("nature", model.nature().map(Nature::word).orElse(null));
    json.writeStringField("source", model.source());
    json.writeArrayFieldStart("inputs");
    for (ValueModel.Input input : model.inputs()) {
      json.writeStartObject();
      json.writeStringField("name", input.name());
      json.writeStringField("title", input.title());
      json.writeStringField("unit", input.unit());
      number("fallback", input.fallback(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * A model's result.
   *
   * @param yaml the lines for a file of evidence
   */
  public static String of(Reckoning.Result result, String yaml) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringField("model", result.model().id());
          json.writeStringField("formula", result.formula());
          json.writeStringField("arithmetic", result.arithmetic());
          json.writeArrayFieldStart("inputs");
          for (Reckoning.Used used : result.inputs()) {
            input(used, json);
          }
          json.writeEndArray();
          json.writeNumberField("value", result.value());
          json.writeNumberField("low", result.low());
          json.writeNumberField("high", result.high());
          json.writeStringField("unit", result.unit().text());
          json.writeStringField("nature", result.nature().map(Nature::word).orElse(null));
          json.writeStringField("basis", result.basis().word());
          json.writeStringField("yaml", yaml);
          json.writeEndObject();
        });
  }

  private static void input(Reckoning.Used used, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", used.input().name());
    json.writeStringField("unit", used.unit());
    json.writeNumberField("value", used.number().value());
    json.writeNumberField("low", used.number().low());
    json.writeNumberField("high", used.number().high());
    json.writeStringField("basis", used.number().basis().word());
    json.writeBooleanField("fallback", used.fallback());
    json.writeEndObject();
  }

  private static void number(String key, Optional<BigDecimal> number, JsonGenerator json)
      throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(key, number.get());
    } else {
      json.writeNullField(key);
    }
  }
}
