package dev.dossier.cli;

import dev.dossier.plan.Appointment.Part;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** What can be said of a plan that is written for a calendar. */
final class CalendarOptions {

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      converter = Choice.OfPart.class,
      description =
          "Put only these parts into a calendar: ${COMPLETION-CANDIDATES} (default: all)."
              + " Several are joined by commas.")
  private List<Part> only = List.of();

  @Option(
      names = "--time-zone",
      paramLabel = "ZONE",
      converter = Zone.class,
      description = "Time zone of the hours in a calendar (default: that of this machine).")
  private Optional<ZoneId> zone = Optional.empty();

  Set<Part> parts() {
    return only.isEmpty() ? EnumSet.allOf(Part.class) : EnumSet.copyOf(only);
  }

  ZoneId zone(Clock clock) {
    return zone.orElseGet(() -> Zone.named(clock.getZone()));
  }

  /**
   * Says no where there is no calendar to choose for.
   *
   * @throws Refusal when one of these options was given
   */
  void refuseWithout(String calendar) throws Refusal {
    if (!only.isEmpty() || zone.isPresent()) {
      String given = only.isEmpty() ? "--time-zone" : "--only";
      throw new Refusal(given + " chooses what a calendar holds; it goes with " + calendar + ".");
    }
  }
}
