package dev.dossier.report;

import dev.dossier.finding.Findings;
import dev.dossier.finding.Severity;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The last line of a check: how many findings in how many files, and how long it took.
 *
 * @param files how many files were read
 * @param took time from the start of the command
 */
public record RunSummary(int files, Duration took) {

  /** One line, without its end. */
  public String line(Findings findings, Terminal terminal) {
    int open = findings.all().size() - findings.waived();
    String parts =
        parts(findings)
            .map(part -> terminal.paint(FindingsText.ink(part.severity()), part.text()))
            .collect(Collectors.joining(", "));
    String fine = terminal.paint(Ink.GOOD, "Nothing to mend");
    String head = open == 0 ? fine : counted(open, "finding");
    return head
        + " in "
        + counted(files, "file")
        + (parts.isEmpty() ? "" : ": " + parts)
        + (findings.waived() == 0 ? "" : ", " + findings.waived() + " set aside")
        + terminal.paint(Ink.FAINT, terminal.text(" · " + seconds()));
  }

  /** How many findings of each severity, such as {@code 1 error, 2 notes}; empty for none. */
  public static String counts(Findings findings) {
    return parts(findings).map(Part::text).collect(Collectors.joining(", "));
  }

  private record Part(Severity severity, String text) {}

  private static Stream<Part> parts(Findings findings) {
    return Arrays.stream(Severity.values())
        .filter(severity -> findings.count(severity) > 0)
        .map(severity -> new Part(severity, counted(findings.count(severity), severity.word())));
  }

  /** How many there are of something, such as {@code 1 file} or {@code 3 files}. */
  public static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private String seconds() {
    return String.format(Locale.ROOT, "%.2f s", took.toMillis() / 1000.0);
  }
}
