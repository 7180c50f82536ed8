package dev.dossier.report;

import dev.dossier.finding.Findings;
import dev.dossier.finding.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = findings.count(severity);
      if (count > 0) {
        parts.add(terminal.paint(FindingsText.ink(severity), counted(count, severity.word())));
      }
    }
    String fine = terminal.paint(Ink.GOOD, "Nothing to mend");
    String head = open == 0 ? fine : counted(open, "finding");
    return head
        + " in "
        + counted(files, "file")
        + (parts.isEmpty() ? "" : ": " + String.join(", ", parts))
        + (findings.waived() == 0 ? "" : ", " + findings.waived() + " set aside")
        + terminal.paint(Ink.FAINT, terminal.text(" · " + seconds()));
  }

  /** How many there are of something, such as {@code 1 file} or {@code 3 files}. */
  static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private String seconds() {
    return String.format(Locale.ROOT, "%.2f s", took.toMillis() / 1000.0);
  }
}
