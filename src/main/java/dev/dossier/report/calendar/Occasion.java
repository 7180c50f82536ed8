package dev.dossier.report.calendar;

import dev.dossier.assess.schedule.Stretch;
import dev.dossier.plan.Appointment;
import dev.dossier.plan.Appointment.Days;
import dev.dossier.plan.Appointment.Every;
import dev.dossier.plan.Appointment.Hour;
import dev.dossier.plan.Appointment.Repeat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;

/**
 * When an appointment is, in the words of a calendar.
 *
 * @param zone where its hour is meant, if it has one
 */
record Occasion(Appointment appointment, ZoneId zone) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  /** Every month has so many days. */
  private static final int SHORTEST_MONTH = 28;

  List<Property> properties() {
    List<Property> properties = new ArrayList<>();
    if (appointment.when() instanceof Days whole) {
      Stretch days = whole.days();
      properties.add(new DtStart<>(days.first()));
      properties.add(new DtEnd<>(days.last().plusDays(1)));
    } else if (appointment.when() instanceof Hour hour) {
      LocalDateTime from = hour.first().atTime(hour.from());
      properties.add(new DtStart<>(here(), MOMENT.format(from)));
      properties.add(new DtEnd<>(here(), MOMENT.format(from.plus(hour.length()))));
    }
    appointment.repeat().ifPresent(repeat -> properties.add(new RRule<>(rule(repeat))));
    return properties;
  }

  private ParameterList here() {
    return new ParameterList(List.of(new TzId(zone.getId())));
  }

  private String rule(Repeat repeat) {
    return frequency(repeat.every()) + ";UNTIL=" + until(repeat.until());
  }

  private String frequency(Every every) {
    return switch (every) {
      case WORKDAY -> "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR";
      case WEEK -> "FREQ=WEEKLY";
      case MONTH -> "FREQ=MONTHLY" + sameDay();
      case QUARTER -> "FREQ=MONTHLY;INTERVAL=3" + sameDay();
    };
  }

  /** Without it, months that are too short for the day are left out. */
  private String sameDay() {
    int day = appointment.when().first().getDayOfMonth();
    return day <= SHORTEST_MONTH
        ? ""
        : IntStream.rangeClosed(SHORTEST_MONTH, day)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(",", ";BYMONTHDAY=", ";BYSETPOS=-1"));
  }

  /** A day for what takes whole days, and a moment of world time for what has an hour. */
  private String until(LocalDate last) {
    return appointment.when() instanceof Hour
        ? MOMENT.format(last.atTime(LocalTime.MAX).atZone(zone).withZoneSameInstant(ZoneOffset.UTC))
            + "Z"
        : DAY.format(last);
  }
}
