package dev.dossier.report.calendar;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessor;
import dev.dossier.assess.FigureBook;
import dev.dossier.model.PromotionPackage;
import dev.dossier.plan.Appointment;
import dev.dossier.plan.Appointment.Part;
import dev.dossier.plan.Appointments;
import dev.dossier.plan.Plan;
import dev.dossier.plan.Planner;
import dev.dossier.playbook.Playbook;
import dev.dossier.understand.PackageText;
import dev.dossier.understand.Understood;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A plan with something for every part of a calendar, exported. */
record Calendars(PackageText pack, LocalDate asOf, ZoneId zone) {
  private static final String COMMITTEE = "committee: 2026-09-15";

  static Calendars full() {
    PackageText pack =
        PackageText.small()
            .with("content/plan/actions/a.md", "---\ntitle: Agree\ndue: 2026-07-10\n---\n")
            .with(
                "content/plan/relationships/m.md",
                "---\ntitle: My manager\nkind: manager\nlast: 2026-06-25\n---\n")
            .with(
                "content/plan/relationships/s.md",
                "---\ntitle: My sponsor\nkind: sponsor\ncadence: monthly\nlast: 2026-03-31\n---\n")
            .with("content/plan/sprint/s.md", "---\ntitle: Sprint\nstart: 2026-06-17\n---\n");
    return new Calendars(pack, LocalDate.of(2026, 6, 30), ZoneId.of("Europe/Berlin"));
  }

  Calendars with(String file, String text) {
    return new Calendars(pack.with(file, text), asOf, zone);
  }

  Calendars without(String file) {
    return new Calendars(pack.without(file), asOf, zone);
  }

  Calendars on(String day) {
    return new Calendars(pack, LocalDate.parse(day), zone);
  }

  Calendars in(String place) {
    return new Calendars(pack, asOf, ZoneId.of(place));
  }

  Calendars committee(String day) {
    return new Calendars(
        pack.changed(PackageText.CASE, COMMITTEE, "committee: " + day), asOf, zone);
  }

  Calendars levelSince(String month) {
    return new Calendars(
        pack.changed(PackageText.CASE, "level-since: 2023-06", "level-since: " + month),
        asOf,
        zone);
  }

  String text(Part... parts) {
    Understood understood = pack.understood(Set.of());
    Playbook playbook = understood.playbook().orElseThrow();
    PromotionPackage known = understood.pack().orElseThrow();
    Assessment assessment = Assessor.assess(known, playbook, asOf);
    FigureBook figures = FigureBook.of(known, playbook, assessment);
    Plan plan = Planner.plan(known, playbook, assessment, figures, List.of());
    List<Appointment> appointments =
        Appointments.of(plan, playbook.plan(), Set.of(parts.length == 0 ? Part.values() : parts));
    return PlanCalendar.of(appointments, known.promotion(), asOf, zone);
  }
}
