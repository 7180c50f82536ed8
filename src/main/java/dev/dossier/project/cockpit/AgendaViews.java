package dev.dossier.project.cockpit;

import dev.dossier.assess.schedule.Stretch;
import dev.dossier.plan.Agenda;
import dev.dossier.plan.Tick;
import dev.dossier.playbook.plan.Cadence;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.AgendaView.PointView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Says how the parts of the plan stand. */
final class AgendaViews {
  private final Outlook outlook;

  AgendaViews(Outlook outlook) {
    this.outlook = outlook;
  }

  /** The parts of one kind, in the order of the plan. */
  List<AgendaView> of(Agenda.Kind kind) {
    return outlook.plan().agendas().stream()
        .filter(agenda -> agenda.kind() == kind)
        .map(agenda -> view(agenda, ""))
        .toList();
  }

  AgendaView view(Agenda agenda, String intro) {
    return new AgendaView(
        agenda.id(),
        agenda.title(),
        intro,
        agenda.when().map(AgendaViews::days).orElse(""),
        agenda.when().map(when -> when.first().toString()).orElse(""),
        agenda.when().map(when -> when.last().toString()).orElse(""),
        agenda.when().map(when -> time(when, outlook.asOf())).orElse(""),
        agenda.closed(),
        agenda.points().stream().map(this::point).toList());
  }

  private PointView point(Agenda.Point point) {
    Tick tick = point.tick();
    return new PointView(
        point.id(),
        point.title(),
        point.help(),
        point.cadence().map(Cadence::word).orElse(""),
        tick.state().name().toLowerCase(Locale.ROOT),
        word(tick.state()),
        tick.files().stream().map(outlook::link).toList());
  }

  private static String word(Tick.State state) {
    return switch (state) {
      case OPEN -> "open";
      case DOING -> "being done";
      case DONE -> "done";
      case SHOWN -> "shown";
      case DROPPED -> "left undone on purpose";
    };
  }

  /** A stretch in words; a single day is that day. */
  static String days(Stretch when) {
    String first = Wording.day(when.first());
    return when.first().equals(when.last()) ? first : first + " – " + Wording.day(when.last());
  }

  static String time(Stretch when, LocalDate asOf) {
    if (when.holds(asOf)) {
      return "now";
    }
    return when.last().isBefore(asOf) ? "past" : "ahead";
  }
}
