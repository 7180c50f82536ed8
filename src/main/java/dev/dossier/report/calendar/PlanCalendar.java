package dev.dossier.report.calendar;

import dev.dossier.model.PromotionCase;
import dev.dossier.plan.Appointment;
import dev.dossier.plan.Appointment.Hour;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Appointments as RFC 5545 writes them.
 *
 * <p>An appointment has the same identifier in every export of a package, so that a calendar that
 * reads a later one moves what it has and adds nothing twice. What is written depends on the
 * package, the day and the time zone alone.
 */
public final class PlanCalendar {
  private static final String PROGRAM = "-//Dossier//Plan//EN";

  private final PromotionCase promotion;
  private final LocalDate asOf;
  private final ZoneId zone;

  private PlanCalendar(PromotionCase promotion, LocalDate asOf, ZoneId zone) {
    this.promotion = promotion;
    this.asOf = asOf;
    this.zone = zone;
  }

  /**
   * The text of a calendar file; its lines end as the format asks.
   *
   * @param promotion whose plan it is
   * @param asOf the day of the export: it dates each appointment, and a later one counts as newer
   * @param zone where hours of a day are meant
   */
  public static String of(
      List<Appointment> appointments, PromotionCase promotion, LocalDate asOf, ZoneId zone) {
    Calendar calendar = new PlanCalendar(promotion, asOf, zone).calendar(appointments);
    calendar.validate();
    return FoldedLines.of(calendar.toString());
  }

  private Calendar calendar(List<Appointment> appointments) {
    List<CalendarComponent> components = new ArrayList<>();
    List<Appointment> hours =
        appointments.stream().filter(each -> each.when() instanceof Hour).toList();
    if (!hours.isEmpty()) {
      components.add(ZoneTable.of(zone, hours));
    }
    appointments.forEach(each -> components.add(event(each)));
    String name = "Dossier: " + promotion.title();
    return new Calendar(
        new PropertyList(
            List.of(
                new ProdId(PROGRAM),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                ImmutableMethod.PUBLISH,
                new Name(name),
                new XProperty("X-WR-CALNAME", name))),
        new ComponentList<>(components));
  }

  private VEvent event(Appointment appointment) {
    List<Property> properties = new ArrayList<>();
    properties.add(new Uid(identifier(appointment).toString()));
    properties.add(new DtStamp(asOf.atStartOfDay().toInstant(ZoneOffset.UTC)));
    properties.add(new Sequence(Math.toIntExact(asOf.toEpochDay())));
    properties.addAll(new Occasion(appointment, zone).properties());
    properties.add(new Summary(appointment.title()));
    if (!appointment.notes().isEmpty()) {
      properties.add(new Description(String.join("\n", appointment.notes())));
    }
    properties.add(new Categories(appointment.part().toString()));
    properties.add(ImmutableClazz.PRIVATE);
    properties.add(ImmutableTransp.TRANSPARENT);
    VEvent event = new VEvent(new PropertyList(properties));
    appointment.alarm().ifPresent(when -> event.add(alarm(appointment, when)));
    return event;
  }

  private static VAlarm alarm(Appointment appointment, Duration when) {
    return new VAlarm(
        new PropertyList(
            List.of(
                ImmutableAction.DISPLAY,
                new Description(appointment.title()),
                new Trigger(new ParameterList(List.of(Related.START)), when))));
  }

  /** From who wants to become what, and from what in the plan it is: never from a day. */
  private UUID identifier(Appointment appointment) {
    String whole =
        String.join(
            "\n",
            promotion.candidate(),
            promotion.from(),
            promotion.to(),
            appointment.part().toString(),
            appointment.id());
    return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
  }
}
