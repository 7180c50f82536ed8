package dev.dossier.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dossier.assess.schedule.Contacts;
import dev.dossier.assess.schedule.Stretch;
import dev.dossier.finding.Finding;
import dev.dossier.plan.Agenda;
import dev.dossier.plan.Due;
import dev.dossier.plan.Opportunities.Ranked;
import dev.dossier.plan.Opportunities.Tested;
import dev.dossier.plan.Plan;
import dev.dossier.plan.Signals;
import dev.dossier.plan.SprintOffer;
import dev.dossier.playbook.plan.Cadence;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The plan for a program: keys only ever added. */
public final class PlanJson {
  private final JsonGenerator json;
  private final Plan plan;

  private PlanJson(JsonGenerator json, Plan plan) {
    this.json = json;
    this.plan = plan;
  }

  public static String of(Plan plan) {
    return Json.text(json -> new PlanJson(json, plan).write());
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("asOf", plan.asOf().toString());
    json.writeStringField("levelSince", plan.dates().levelSince().toString());
    json.writeStringField("committee", plan.dates().committee().toString());
    TodayJson.write(plan.today(), json);
    due();
    parts();
    opportunities();
    contacts();
    sprint();
    blockers();
    questions();
    json.writeEndObject();
  }

  private void due() throws IOException {
    json.writeArrayFieldStart("due");
    for (Due due : plan.due()) {
      json.writeStartObject();
      json.writeStringField("id", due.id());
      json.writeStringField("title", due.title());
      json.writeStringField("kind", due.kind());
      json.writeStringField("day", due.day().toString());
      json.writeBooleanField("late", due.late());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void parts() throws IOException {
    json.writeArrayFieldStart("parts");
    for (Agenda part : plan.agendas()) {
      json.writeStartObject();
      json.writeStringField("id", part.id());
      json.writeStringField("title", part.title());
      json.writeStringField("kind", part.kind().name().toLowerCase(Locale.ROOT));
      stretch(part.when());
      json.writeArrayFieldStart("points");
      for (Agenda.Point point : part.points()) {
        json.writeStartObject();
        json.writeStringField("id", point.id());
        json.writeStringField("title", point.title());
        json.writeStringField("state", point.tick().state().name().toLowerCase(Locale.ROOT));
        texts("because", point.tick().files());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void stretch(Optional<Stretch> when) throws IOException {
    json.writeStringField("first", when.map(w -> w.first().toString()).orElse(null));
    json.writeStringField("last", when.map(w -> w.last().toString()).orElse(null));
  }

  private void opportunities() throws IOException {
    json.writeArrayFieldStart("opportunities");
    for (Ranked ranked : plan.opportunities()) {
      json.writeStartObject();
      json.writeStringField("id", ranked.opportunity().id());
      json.writeStringField("status", ranked.opportunity().status());
      json.writeNumberField("points", ranked.points());
      json.writeArrayFieldStart("tests");
      for (Tested tested : ranked.tests()) {
        json.writeStartObject();
        json.writeStringField("id", tested.test().id());
        json.writeStringField("value", tested.value().orElse(null));
        json.writeNumberField("points", tested.points());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void contacts() throws IOException {
    json.writeArrayFieldStart("meetings");
    for (Contacts.Meeting meeting : plan.contacts().meetings()) {
      json.writeStartObject();
      json.writeStringField("id", meeting.with().id());
      json.writeStringField("cadence", meeting.cadence().map(Cadence::word).orElse(null));
      json.writeStringField("due", meeting.due().map(Object::toString).orElse(null));
      json.writeBooleanField("overdue", meeting.overdue());
      json.writeEndObject();
    }
    json.writeEndArray();
    texts("missing", plan.contacts().missing().stream().map(c -> c.id()).toList());
  }

  private void sprint() throws IOException {
    if (plan.sprint().isPresent()) {
      SprintOffer offer = plan.sprint().get();
      json.writeObjectFieldStart("sprint");
      json.writeBooleanField("offered", offer.offered());
      stretch(offer.when());
      json.writeNumberField("hours", offer.hours());
      json.writeBooleanField("tooManyHours", offer.inhumane());
      json.writeEndObject();
    } else {
      json.writeNullField("sprint");
    }
  }

  private void blockers() throws IOException {
    json.writeArrayFieldStart("blockers");
    for (Signals.Shown shown : plan.blockers()) {
      json.writeStartObject();
      json.writeStringField("id", shown.blocker().id());
      json.writeStringField("title", shown.blocker().title());
      json.writeStringField("kind", shown.blocker().kind());
      texts("because", places(shown.findings()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void questions() throws IOException {
    json.writeArrayFieldStart("questions");
    for (Signals.Expected expected : plan.questions()) {
      json.writeStartObject();
      json.writeStringField("id", expected.question().id());
      json.writeStringField("question", expected.question().question());
      json.writeArrayFieldStart("because");
      for (Signals.WeakSpot spot : expected.spots()) {
        json.writeStartObject();
        json.writeStringField("place", place(spot.finding()));
        texts("answers", spot.answers());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static List<String> places(List<Finding> findings) {
    return findings.stream().map(PlanJson::place).distinct().toList();
  }

  private static String place(Finding finding) {
    return finding.place().file() + ":" + finding.place().line();
  }

  private void texts(String key, List<String> texts) throws IOException {
    json.writeArrayFieldStart(key);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
