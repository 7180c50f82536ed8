package dev.dossier.cli;

import dev.dossier.model.Audience;
import java.util.List;
import java.util.Locale;

/** Which sites to build. */
enum Sites {
  PUBLIC,
  COMMITTEE,
  PRIVATE,
  ALL;

  List<Audience> audiences() {
    return switch (this) {
      case PUBLIC -> List.of(Audience.PUBLIC);
      case COMMITTEE -> List.of(Audience.COMMITTEE);
      case PRIVATE -> List.of(Audience.PRIVATE);
      case ALL -> List.of(Audience.values());
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
