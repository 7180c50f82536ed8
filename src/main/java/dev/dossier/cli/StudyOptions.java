package dev.dossier.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What can be said of every command that studies the package. */
final class StudyOptions {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Day.class,
      description = "Assess it for this day (default: today, or the committee's day if earlier).")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      converter = Choice.OfThreshold.class,
      description = "Exit with 1 from this severity on: ${COMPLETION-CANDIDATES} (default: error).")
  private Threshold threshold = Threshold.ERROR;

  Optional<LocalDate> asOf() {
    return asOf;
  }

  Threshold threshold() {
    return threshold;
  }
}
