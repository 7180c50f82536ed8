package dev.dossier.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dossier.assess.Assessment;
import dev.dossier.assess.Figure;
import dev.dossier.finding.Finding;
import dev.dossier.project.Wording;
import dev.dossier.review.Difference;
import dev.dossier.review.Difference.CriterionChange;
import dev.dossier.review.FigureChange;
import dev.dossier.review.FileChange;
import dev.dossier.review.Staleness;
import dev.dossier.understand.change.FieldChange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A comparison for a program: numbers unrounded, keys only ever added.
 *
 * <p>A score that errors keep from being, or that is withheld, is {@code null}; points are {@code
 * null} unless both states have one.
 */
public final class DiffJson {
  private final JsonGenerator json;
  private final Difference difference;

  private DiffJson(JsonGenerator json, Difference difference) {
    this.json = json;
    this.difference = difference;
  }

  /** What changed, and why. */
  public static String of(Difference difference) {
    return Json.text(json -> new DiffJson(json, difference).write());
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("base", difference.base());
    json.writeStringField("head", difference.head());
    json.writeStringField("asOf", difference.asOf().map(LocalDate::toString).orElse(null));
    json.writeObjectFieldStart("score");
    number("before", score(difference.before()));
    number("after", score(difference.after()));
    json.writeEndObject();
    criteria();
    causes();
    json.writeObjectFieldStart("findings");
    findings("new", difference.findings().added());
    findings("resolved", difference.findings().resolved());
    json.writeEndObject();
    stale();
    figures();
    json.writeEndObject();
  }

  private static Optional<Double> score(Optional<Assessment> assessment) {
    return assessment.filter(a -> !a.withheld()).map(Assessment::score);
  }

  private void criteria() throws IOException {
    json.writeArrayFieldStart("criteria");
    for (CriterionChange criterion : difference.criteria()) {
      json.writeStartObject();
      json.writeStringField("id", criterion.id());
      number("before", criterion.before());
      number("after", criterion.after());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void causes() throws IOException {
    json.writeArrayFieldStart("causes");
    for (FileChange file : difference.files()) {
      json.writeStartObject();
      json.writeStringField("file", file.path());
      if (file.change() == FileChange.Change.RENAMED) {
        json.writeStringField("from", file.before().orElseThrow());
      }
      json.writeStringField("change", file.change().word());
      json.writeStringField("kind", file.kind());
      json.writeStringField("title", file.title());
      points(file);
      fields(file.fields());
      strings("sections", file.sections());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void points(FileChange file) throws IOException {
    number("points", difference.comparable() ? Optional.of(file.sum()) : Optional.empty());
    json.writeObjectFieldStart("criteria");
    for (CriterionChange criterion : difference.criteria()) {
      if (difference.comparable()) {
        json.writeNumberField(criterion.id(), file.sum(criterion.id()));
      }
    }
    json.writeEndObject();
  }

  private void fields(List<FieldChange> fields) throws IOException {
    json.writeArrayFieldStart("fields");
    for (FieldChange field : fields) {
      json.writeStartObject();
      json.writeStringField("key", field.key());
      json.writeStringField("before", field.before().orElse(null));
      json.writeStringField("after", field.after().orElse(null));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void findings(String key, List<Finding> findings) throws IOException {
    json.writeArrayFieldStart(key);
    for (Finding finding : findings) {
      FindingsJson.write(json, finding);
    }
    json.writeEndArray();
  }

  private void stale() throws IOException {
    json.writeArrayFieldStart("stale");
    for (Staleness stale : difference.stale()) {
      json.writeStartObject();
      json.writeStringField("endorsement", stale.endorsement());
      json.writeStringField("file", stale.file());
      json.writeStringField("from", stale.from());
      json.writeStringField("evidence", stale.evidence());
      json.writeBooleanField("stamped", stale.stamped());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void figures() throws IOException {
    json.writeArrayFieldStart("figures");
    for (FigureChange figure : difference.figures()) {
      json.writeStartObject();
      json.writeStringField("name", figure.name());
      json.writeStringField("label", figure.label());
      json.writeStringField("before", shown(figure.before()));
      json.writeStringField("after", shown(figure.after()));
      strings("usedIn", figure.usedIn());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static @Nullable String shown(Optional<Figure.Value> value) {
    return value.map(Wording::exact).orElse(null);
  }

  private void strings(String key, List<String> strings) throws IOException {
    json.writeArrayFieldStart(key);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }

  private void number(String key, Optional<Double> number) throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(key, number.get());
    } else {
      json.writeNullField(key);
    }
  }
}
