package dev.dossier.report;

import dev.dossier.finding.Place;
import dev.dossier.finding.Severity;
import dev.dossier.report.Reported.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings as workflow commands, which GitHub shows beside the lines of a pull request.
 *
 * <p>It shows ten of each severity for a step, so no more are printed, and the others are counted.
 */
public final class GithubAnnotations {
  static final int MOST_OF_A_SEVERITY = 10;

  private GithubAnnotations() {}

  /** A command a line, the gravest first; nothing when there is nothing to mend. */
  public static String of(Reported findings) {
    List<Item> items = findings.gravestFirst();
    StringBuilder out = new StringBuilder();
    List<String> left = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      List<Item> alike =
          items.stream().filter(item -> item.finding().severity() == severity).toList();
      alike.stream().limit(MOST_OF_A_SEVERITY).forEach(item -> out.append(command(item)));
      if (alike.size() > MOST_OF_A_SEVERITY) {
        int more = alike.size() - MOST_OF_A_SEVERITY;
        left.add(RunSummary.counted(more, "more " + severity.word()));
      }
    }
    if (!left.isEmpty()) {
      out.append(String.join(", ", left)).append(": 'dossier check' lists them all.\n");
    }
    return out.toString();
  }

  private static String command(Item item) {
    Place place = item.finding().place();
    return "::"
        + word(item.finding().severity())
        + " file="
        + property(item.path())
        + ",line="
        + place.line()
        + ",endLine="
        + place.line()
        + ",col="
        + place.column()
        + ",endColumn="
        + (place.column() + place.length())
        + ",title="
        + property(item.finding().rule())
        + "::"
        + data(item.text())
        + "\n";
  }

  private static String word(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.word();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
