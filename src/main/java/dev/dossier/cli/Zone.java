package dev.dossier.cli;

import dev.dossier.finding.Nearest;
import java.time.ZoneId;
import java.util.TreeSet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time zone from the command line. */
final class Zone implements ITypeConverter<ZoneId> {

  @Override
  public ZoneId convert(String text) {
    if (isName(text)) {
      return ZoneId.of(text);
    }
    String guess =
        Nearest.to(text, new TreeSet<>(ZoneId.getAvailableZoneIds()))
            .map(nearest -> "; did you mean " + nearest + "?")
            .orElse("; write it as Europe/Berlin");
    throw new TypeConversionException("'" + text + "' is no time zone" + guess);
  }

  /** A zone by a name that calendars know: world time for one that is a mere offset. */
  static ZoneId named(ZoneId zone) {
    return isName(zone.getId()) ? zone : ZoneId.of("UTC");
  }

  private static boolean isName(String text) {
    return ZoneId.getAvailableZoneIds().contains(text);
  }
}
