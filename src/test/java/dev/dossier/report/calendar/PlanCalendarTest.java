package dev.dossier.report.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalReader;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import dev.dossier.plan.Appointment.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads exported calendars with a library that had no part in writing them. */
class PlanCalendarTest {
  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final TimeZone WORLD = TimeZone.getTimeZone("UTC");

  @Test
  void anotherLibraryReadsAllOfItAndWarnsOfNothing() throws IOException {
    ICalendar calendar = read(Calendars.full().text());

    assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
    assertThat(calendar.getEvents())
        .extracting(e -> e.getSummary().getValue())
        .contains(
            "Committee: Three months before",
            "The day of the committee",
            "Agree",
            "Meet: My manager",
            "Strategic thinking",
            "One strategic win that is seen",
            "Stop and recover");
    assertThat(calendar.getEvents())
        .allMatch(e -> e.getClassification().isPrivate())
        .allMatch(e -> e.getTransparency().isTransparent());
    assertThat(calendar.getProductId().getValue()).isEqualTo("-//Dossier//Plan//EN");
  }

  @ParameterizedTest
  @EnumSource
  void eachPartCanBeHadByItself(Part part) throws IOException {
    Map<String, VEvent> alone = imported(Calendars.full().text(part));
    Map<String, VEvent> all = imported(Calendars.full().text());

    assertThat(alone).isNotEmpty();
    assertThat(all.keySet()).containsAll(alone.keySet());
    assertThat(all.values().stream().filter(e -> categories(e).equals(part.toString())))
        .hasSize(alone.size());
  }

  @Test
  void importingTwiceAddsNothing() throws IOException {
    String text = Calendars.full().text();
    Map<String, VEvent> calendar = imported(text);
    calendar.putAll(imported(text));

    assertThat(calendar).hasSize(read(text).getEvents().size());
  }

  @Test
  void aCommitteeThatMovesTakesItsMarksAlong() throws IOException {
    Map<String, VEvent> calendar = imported(Calendars.full().text(Part.TIMELINE));
    Map<String, LocalDate> before = days(calendar);
    Calendars moved = Calendars.full().committee("2026-11-30").on("2026-07-01");
    calendar.putAll(imported(moved.text(Part.TIMELINE)));

    assertThat(days(calendar).keySet()).isEqualTo(before.keySet());
    assertThat(days(calendar).values())
        .containsExactlyInAnyOrder(
            LocalDate.of(2025, 11, 30),
            LocalDate.of(2026, 5, 30),
            LocalDate.of(2026, 8, 30),
            LocalDate.of(2026, 10, 30),
            LocalDate.of(2026, 11, 30));
  }

  /** A calendar takes what has a higher sequence for newer, RFC 5546, section 2.1.4. */
  @Test
  void aLaterExportCountsAsNewer() throws IOException {
    VEvent now = read(Calendars.full().text()).getEvents().get(0);
    VEvent later = read(Calendars.full().on("2026-07-01").text()).getEvents().get(0);

    assertThat(later.getSequence().getValue()).isEqualTo(now.getSequence().getValue() + 1);
    assertThat(later.getDateTimeStamp().getValue()).isAfter(now.getDateTimeStamp().getValue());
  }

  @Test
  void anotherTitleOrFileElsewhereChangesNoIdentifier() throws IOException {
    Calendars renamed =
        Calendars.full()
            .with("content/plan/actions/a.md", "---\ntitle: Another\ndue: 2026-08-01\n---\n");

    assertThat(imported(renamed.text()).keySet())
        .isEqualTo(imported(Calendars.full().text()).keySet());
  }

  @Test
  void aMonthThatIsTooShortHasTheMeetingOnItsLastDay() throws IOException {
    Calendars calendar =
        Calendars.full()
            .committee("2028-03-31")
            .on("2027-10-31")
            .with(
                "content/plan/relationships/s.md",
                "---\ntitle: My sponsor\nkind: sponsor\ncadence: monthly\nlast: 2027-09-30\n---\n");

    assertThat(occurrences(named(calendar, "Meet: My sponsor"), WORLD))
        .containsExactly(
            "2027-10-31", "2027-11-30", "2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31");
  }

  @Test
  void whatComesEachWeekEndsWithTheCommittee() throws IOException {
    List<String> mondays = occurrences(named(Calendars.full(), "Strategic thinking"), WORLD);

    assertThat(mondays).startsWith("2026-07-06", "2026-07-13").endsWith("2026-09-14").hasSize(11);
  }

  /** The last phase, from the 19th month to the 24th, asks for a talk each week. */
  @Test
  void whatAPhaseAsksToKeepUpComesAgainUntilItsEnd() throws IOException {
    Calendars calendar = Calendars.full().levelSince("2024-10");
    String title = "Talk about the promotion with the manager each week";

    assertThat(occurrences(named(calendar, title), WORLD))
        .startsWith("2026-07-01", "2026-07-08")
        .endsWith("2026-09-30");
  }

  @Test
  void whoWasDueIsMetOnTheDayOfTheExport() throws IOException {
    assertThat(occurrences(named(Calendars.full(), "Meet: My sponsor"), WORLD))
        .containsExactly("2026-06-30", "2026-07-30", "2026-08-30");
  }

  @Test
  void aStageOfTheSprintEndsOnTheDayBeforeTheNext() throws IOException {
    VEvent stage = named(Calendars.full(), "One strategic win that is seen");

    assertThat(day(stage.getDateStart().getValue())).isEqualTo("2026-06-17");
    assertThat(day(stage.getDateEnd().getValue())).as("exclusive").isEqualTo("2026-07-17");
  }

  @Test
  void theHoursOfASprintAreThoseOfItsWorkingDays() throws IOException {
    ICalendar calendar =
        read(Calendars.full().with(SPRINT, "---\ntitle: S\nstart: 2026-06-20\n---\n").text());
    VEvent hour = named(calendar, "Stop and recover");

    assertThat(occurrences(hour, TimeZone.getTimeZone("Europe/Berlin")))
        .startsWith("2026-06-22", "2026-06-23")
        .contains("2026-06-26", "2026-06-29")
        .doesNotContain("2026-06-27", "2026-06-28")
        .endsWith("2026-09-17");
  }

  /** The sprint begins in summer and ends in winter, or the other way round. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Berlin",
        "America/New_York",
        "Asia/Kolkata",
        "Pacific/Auckland",
        "Australia/Lord_Howe",
        "Africa/Casablanca",
        "UTC"
      })
  void hoursAreThoseOfTheTimeZoneWhateverItsClocksDo(String zone) throws IOException {
    ICalendar calendar =
        read(
            Calendars.full()
                .with(SPRINT, "---\ntitle: S\nstart: 2026-09-01\n---\n")
                .in(zone)
                .text(Part.SPRINT));
    TimezoneAssignment assigned =
        calendar.getTimezoneInfo().getTimezone(named(calendar, "Stop and recover").getDateStart());

    assertThat(assigned.getComponent().getTimezoneId().getValue()).isEqualTo(zone);
    LocalDate first = LocalDate.of(2026, 9, 1);
    for (LocalDate day = first; day.isBefore(first.plusDays(90)); day = day.plusDays(1)) {
      assertThat(offset(assigned.getTimeZone(), day))
          .as("seconds from world time at noon of %s in %s", day, zone)
          .isEqualTo(ZoneId.of(zone).getRules().getOffset(day.atTime(NOON)).getTotalSeconds());
    }
  }

  @Test
  void whereNothingHasAnHourNoTimeZoneIsSpokenOf() {
    assertThat(Calendars.full().without(SPRINT).text()).doesNotContain("VTIMEZONE", "TZID");
  }

  @Test
  void aCalendarRemindsBeforeADayAndNeverOfTheRhythm() throws IOException {
    assertThat(named(Calendars.full(), "The day of the committee").getAlarms())
        .extracting(a -> a.getTrigger().getDuration().toString())
        .containsExactly("-P6DT15H");
    assertThat(named(Calendars.full(), "Agree").getAlarms()).hasSize(1);
    assertThat(named(Calendars.full(), "Strategic thinking").getAlarms()).isEmpty();
  }

  @Test
  void anyTextComesBackAsItWasAndNoLineHasMoreThan75Octets() throws IOException {
    String title = "納品、; \\ “éé” 🏗️🏗️🏗️ and a comma, again: 納品納品納品納品納品納品納品納品納品";
    Calendars calendar =
        Calendars.full()
            .with(
                "content/plan/actions/a.md", "---\ntitle: '" + title + "'\ndue: 2026-07-10\n---\n");
    String text = calendar.text();

    assertThat(read(text).getEvents()).extracting(e -> e.getSummary().getValue()).contains(title);
    assertThat(text).endsWith("\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(text.split("\r\n", -1)).allMatch(line -> line.getBytes(UTF_8).length <= 75);
  }

  @Test
  void theDayAndTheZoneDecideEveryByte() {
    assertThat(Calendars.full().text()).isEqualTo(Calendars.full().text());
  }

  private static final String SPRINT = "content/plan/sprint/s.md";

  private static ICalendar read(String text) throws IOException {
    try (ICalReader reader = new ICalReader(text)) {
      ICalendar calendar = reader.readNext();
      assertThat(reader.getWarnings()).isEmpty();
      assertThat(reader.readNext()).isNull();
      return calendar;
    }
  }

  /** What a calendar holds after an import: one event for each identifier, the last one read. */
  private static Map<String, VEvent> imported(String text) throws IOException {
    Map<String, VEvent> events = new LinkedHashMap<>();
    read(text).getEvents().forEach(event -> events.put(event.getUid().getValue(), event));
    return events;
  }

  private static Map<String, LocalDate> days(Map<String, VEvent> events) {
    Map<String, LocalDate> days = new TreeMap<>();
    events.forEach(
        (uid, event) -> days.put(uid, LocalDate.parse(day(event.getDateStart().getValue()))));
    return days;
  }

  private static VEvent named(Calendars calendars, String title) throws IOException {
    return named(read(calendars.text()), title);
  }

  private static VEvent named(ICalendar calendar, String title) {
    return calendar.getEvents().stream()
        .filter(event -> event.getSummary().getValue().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> occurrences(VEvent event, TimeZone zone) {
    List<String> days = new ArrayList<>();
    DateIterator all = event.getDateIterator(zone);
    while (all.hasNext()) {
      days.add(all.next().toInstant().atZone(zone.toZoneId()).toLocalDate().toString());
    }
    return days;
  }

  /** The offset of a day's noon, which the library tells for dates by their parts alone. */
  private static int offset(TimeZone zone, LocalDate day) {
    int weekday = day.getDayOfWeek().getValue() % 7 + 1;
    int noon = NOON.toSecondOfDay() * 1000;
    return zone.getOffset(
            GregorianCalendar.AD,
            day.getYear(),
            day.getMonthValue() - 1,
            day.getDayOfMonth(),
            weekday,
            noon)
        / 1000;
  }

  private static String day(ICalDate date) {
    DateTimeComponents written = date.getRawComponents();
    return LocalDate.of(written.getYear(), written.getMonth(), written.getDate()).toString();
  }

  private static String categories(VEvent event) {
    return event.getCategories().get(0).getValues().get(0);
  }
}
