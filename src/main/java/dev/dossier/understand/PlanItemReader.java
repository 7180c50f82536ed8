package dev.dossier.understand;

import dev.dossier.model.Head;
import dev.dossier.model.PlanItem;
import dev.dossier.source.Values;
import dev.dossier.understand.Mention.Kind;
import dev.dossier.understand.shape.FileKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files of the plan. */
final class PlanItemReader {
  private static final List<String> TESTS =
      List.of("visibility", "impact", "complexity", "duration", "ownership");

  private final FileReading reading;
  private final Values values;

  PlanItemReader(FileReading reading) {
    this.reading = reading;
    this.values = reading.values();
  }

  /** The item; nothing when a key cannot be read that it needs. */
  Optional<PlanItem> read() {
    if (reading.kind() == FileKind.ACTION) {
      reading.mention(values, "supports", Kind.INDICATOR, reading.id());
      reading.mention(values, "window", Kind.WINDOW, reading.id());
      reading.mention(values, "step", Kind.STEP, reading.id());
    }
    if (reading.kind() == FileKind.SHADOWING) {
      reading.mention(values, "activity", Kind.ACTIVITY, reading.id());
    }
    return values.text("title").map(title -> reading.head(title.strip())).flatMap(this::item);
  }

  private Optional<PlanItem> item(Head head) {
    return switch (reading.kind()) {
      case ACTION -> Optional.of(action(head));
      case OPPORTUNITY ->
          Optional.of(
              new PlanItem.Opportunity(head, values.text("opening"), tests(), status("open")));
      case RELATIONSHIP -> values.text("kind").map(kind -> relationship(head, kind));
      case BLOCKER -> values.text("kind").map(kind -> blocker(head, kind));
      case SHADOWING ->
          values
              .text("kind")
              .map(
                  kind ->
                      new PlanItem.Shadowing(
                          head,
                          kind,
                          line("activity"),
                          values.day("date"),
                          line("with"),
                          line("learnt")));
      case MEETING -> values.text("kind").map(kind -> meeting(head, kind));
      case MENTEE -> values.text("group").map(group -> mentee(head, group));
      case SPRINT ->
          values.day("start").map(start -> new PlanItem.Sprint(head, start, values.whole("hours")));
      case INTERVIEW -> Optional.of(interview(head));
      case COMMITTEE ->
          Optional.of(
              new PlanItem.CommitteeMember(head, line("role"), values.texts("cares-about")));
      default -> Optional.of(new PlanItem.Note(head));
    };
  }

  private PlanItem action(Head head) {
    return new PlanItem.Action(
        head,
        line("window"),
        line("step"),
        values.day("due"),
        status("open"),
        values.day("done"),
        values.texts("supports"));
  }

  private PlanItem relationship(Head head, String kind) {
    return new PlanItem.Relationship(
        head, line("name"), line("role"), kind, values.text("cadence"), values.day("last"));
  }

  private PlanItem blocker(Head head, String kind) {
    return new PlanItem.Blocker(
        head, kind, status("open"), line("owner"), values.day("since"), values.day("recover-by"));
  }

  private PlanItem meeting(Head head, String kind) {
    return new PlanItem.Meeting(
        head, kind, values.day("date"), values.texts("contributed"), line("outcome"));
  }

  private PlanItem mentee(Head head, String group) {
    return new PlanItem.Mentee(
        head, group, line("name"), values.day("since"), values.day("promoted"));
  }

  private PlanItem interview(Head head) {
    return new PlanItem.Interview(
        head, line("company"), line("level"), values.day("date"), line("status"), line("learnt"));
  }

  private Map<String, String> tests() {
    Map<String, String> tests = new LinkedHashMap<>();
    TESTS.forEach(test -> values.text(test).ifPresent(text -> tests.put(test, text)));
    return tests;
  }

  private String status(String usual) {
    return values.text("status").orElse(usual);
  }

  private Optional<String> line(String key) {
    return values.text(key).map(String::strip);
  }
}
