package dev.dossier.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessment.CriterionResult;
import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.assess.Assessment.Gain;
import dev.dossier.assess.Assessment.IndicatorResult;
import dev.dossier.assess.Assessment.Share;
import dev.dossier.assess.Assessment.State;
import dev.dossier.assess.Assessment.Sustain;
import dev.dossier.playbook.Band;
import dev.dossier.playbook.Playbook;
import java.io.IOException;
import java.util.Locale;

/**
 * The score for a program: numbers unrounded, keys only ever added.
 *
 * <p>Where the score is withheld, everything on its scale of 100 is {@code null}.
 */
public final class ScoreJson {
  private final JsonGenerator json;
  private final Assessment assessment;

  private ScoreJson(JsonGenerator json, Assessment assessment) {
    this.json = json;
    this.assessment = assessment;
  }

  /** The score and why it is so. */
  public static String of(Assessment assessment, Playbook playbook) {
    return Json.text(json -> new ScoreJson(json, assessment).write(playbook));
  }

  private void write(Playbook playbook) throws IOException {
    json.writeStartObject();
    json.writeStringField("asOf", assessment.asOf().toString());
    json.writeStringField("playbook", playbook.id());
    points("score", assessment.score());
    json.writeBooleanField("withheld", assessment.withheld());
    json.writeObjectFieldStart("coverage");
    json.writeNumberField("evidenced", assessment.coverage().evidenced());
    json.writeNumberField("of", assessment.coverage().of());
    json.writeEndObject();
    points("withoutStrongest", assessment.withoutStrongest());
    json.writeStringField("band", assessment.band().map(Band::id).orElse(null));
    criteria();
    evidence();
    gains();
    json.writeEndObject();
  }

  private void points(String key, double points) throws IOException {
    if (assessment.withheld()) {
      json.writeNullField(key);
    } else {
      json.writeNumberField(key, points);
    }
  }

  private void criteria() throws IOException {
    json.writeArrayFieldStart("criteria");
    for (CriterionResult criterion : assessment.criteria()) {
      json.writeStartObject();
      json.writeStringField("id", criterion.criterion().id());
      json.writeNumberField("weight", criterion.weight());
      json.writeNumberField("value", criterion.value());
      points("points", criterion.points());
      if (criterion.sustain().isPresent()) {
        sustain(criterion.sustain().get());
      }
      json.writeArrayFieldStart("indicators");
      for (IndicatorResult indicator : criterion.indicators()) {
        indicator(indicator);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void sustain(Sustain sustain) throws IOException {
    json.writeObjectFieldStart("sustain");
    json.writeNumberField("months", sustain.months());
    json.writeNumberField("required", sustain.required());
    json.writeNumberField("factor", sustain.factor());
    json.writeEndObject();
  }

  private void indicator(IndicatorResult indicator) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", indicator.indicator().id());
    json.writeNumberField("value", indicator.value());
    json.writeStringField("state", indicator.state().name().toLowerCase(Locale.ROOT));
    if (indicator.state() == State.WAIVED) {
      json.writeStringField("reason", indicator.waiver().orElse(""));
    }
    json.writeArrayFieldStart("evidence");
    for (Share share : indicator.shares()) {
      json.writeStartObject();
      json.writeStringField("id", share.evidence());
      json.writeNumberField("strength", share.strength());
      points("points", share.points());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void evidence() throws IOException {
    json.writeArrayFieldStart("evidence");
    for (EvidenceResult file : assessment.evidence()) {
      json.writeStartObject();
      json.writeStringField("id", file.id());
      json.writeNumberField("magnitude", file.magnitude());
      json.writeNumberField("credibility", file.credibility());
      json.writeStringField("tier", file.tier().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("recency", file.recency());
      json.writeNumberField("dilution", file.dilution());
      json.writeNumberField("strength", file.strength());
      json.writeBooleanField("counts", file.counts());
      points("points", file.points());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void gains() throws IOException {
    json.writeArrayFieldStart("gains");
    for (Gain gain : assessment.gains()) {
      json.writeStartObject();
      points("points", gain.points());
      json.writeStringField("kind", gain.kind().word());
      json.writeStringField("subject", gain.subject());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
