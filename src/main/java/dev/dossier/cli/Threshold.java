package dev.dossier.cli;

import dev.dossier.finding.Findings;
import dev.dossier.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The least severity of a finding that makes a command fail. */
enum Threshold {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  /**
   * The exit code of a command that ran well and has these findings; those set aside don't count.
   */
  int exitCode(Findings findings) {
    boolean fails = failing().anyMatch(severity -> findings.count(severity) > 0);
    return fails ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  /** The findings that stand in the way of a build: errors always do. */
  Findings failing(Findings findings) {
    List<Severity> failing = Stream.concat(Stream.of(Severity.ERROR), failing()).toList();
    return new Findings(
        findings.all().stream()
            .filter(f -> !f.waived() && failing.contains(f.severity()))
            .toList());
  }

  private Stream<Severity> failing() {
    return switch (this) {
      case ERROR -> Stream.of(Severity.ERROR);
      case WARNING -> Stream.of(Severity.ERROR, Severity.WARNING);
      case NOTE -> Stream.of(Severity.values());
      case NEVER -> Stream.empty();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
