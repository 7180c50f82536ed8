package dev.dossier.report;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Findings for the host of a repository: those that nobody has set aside, with the paths that the
 * host knows.
 *
 * @param findings all findings
 * @param sources gives the lines that they speak of
 * @param folder the package's folder in the repository, with a slash at its end; empty for its top
 */
public record Reported(Findings findings, SourceLines sources, String folder) {

  /** A finding, its path in the repository, and its {@linkplain Fingerprints lasting name}. */
  record Item(Finding finding, String path, String fingerprint) {

    /** What is wrong and how to mend it. */
    String text() {
      return capital(finding.message()) + ". " + finding.hint();
    }

    private static String capital(String text) {
      if (text.isEmpty()) {
        return text;
      }
      return text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
          + text.substring(text.offsetByCodePoints(0, 1));
    }

    /** The text of the line that it speaks of. */
    String line(SourceLines sources) {
      return sources.line(finding.place().file(), finding.place().line());
    }
  }

  /** All of them, the gravest first, and those of one severity in the order of their places. */
  List<Item> gravestFirst() {
    Fingerprints fingerprints = new Fingerprints(sources);
    List<Item> items = new ArrayList<>();
    for (Finding finding : findings.all()) {
      if (!finding.waived()) {
        items.add(new Item(finding, folder + finding.place().file(), fingerprints.of(finding)));
      }
    }
    items.sort(Comparator.comparing(item -> item.finding().severity()));
    return items;
  }
}
