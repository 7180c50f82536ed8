package dev.dossier.report.calendar;

import dev.dossier.plan.Appointment;
import dev.dossier.plan.Appointment.Repeat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * How far a zone is from world time on the days that a calendar needs it for.
 *
 * <p>The platform's own rules are written down, change by change. The library could look its zones
 * up on the network, and a table of its own may be older.
 */
final class ZoneTable {
  /** Before everything, for a zone that has never changed. */
  private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

  private final ZoneRules rules;
  private final List<Observance> changes = new ArrayList<>();

  private ZoneTable(ZoneRules rules) {
    this.rules = rules;
  }

  /**
   * The table of a zone.
   *
   * @param hours what it has to hold for; not empty
   */
  static VTimeZone of(ZoneId zone, List<Appointment> hours) {
    LocalDate first =
        hours.stream().map(each -> each.when().first()).min(LocalDate::compareTo).orElseThrow();
    LocalDate last =
        hours.stream()
            .map(each -> each.repeat().map(Repeat::until).orElse(each.when().first()))
            .max(LocalDate::compareTo)
            .orElseThrow();
    ZoneTable table = new ZoneTable(zone.getRules());
    table.fill(
        first.atStartOfDay(zone).toInstant(), last.plusDays(2).atStartOfDay(zone).toInstant());
    return new VTimeZone(
        new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(table.changes));
  }

  private void fill(Instant from, Instant to) {
    ZoneOffsetTransition before = rules.previousTransition(from.plusSeconds(1));
    if (before == null) {
      ZoneOffset always = rules.getOffset(from);
      changes.add(change(EVER, always, always, false));
    } else {
      add(before);
    }
    ZoneOffsetTransition next = rules.nextTransition(from);
    while (next != null && next.getInstant().isBefore(to)) {
      add(next);
      next = rules.nextTransition(next.getInstant());
    }
  }

  private void add(ZoneOffsetTransition transition) {
    changes.add(
        change(
            transition.getDateTimeBefore(),
            transition.getOffsetBefore(),
            transition.getOffsetAfter(),
            rules.isDaylightSavings(transition.getInstant())));
  }

  private static Observance change(
      LocalDateTime when, ZoneOffset from, ZoneOffset to, boolean summer) {
    PropertyList properties =
        new PropertyList(List.of(new DtStart<>(when), new TzOffsetFrom(from), new TzOffsetTo(to)));
    return summer ? new Daylight(properties) : new Standard(properties);
  }
}
