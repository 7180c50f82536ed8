package dev.dossier.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.finding.Finding;
import dev.dossier.source.Digests;
import java.util.HashMap;
import java.util.Map;

/**
 * Names for findings that stay the same while lines move: made of the rule, the file and the words
 * of the line, and of a count where several findings have all that in common.
 *
 * <p>What a finding says is not part of its name: it may hold figures that change with other files.
 */
final class Fingerprints {
  private static final int LENGTH = 32;

  private final SourceLines sources;
  private final Map<String, Integer> seen = new HashMap<>();

  Fingerprints(SourceLines sources) {
    this.sources = sources;
  }

  /** The name of the next finding; findings come in the order of their places. */
  String of(Finding finding) {
    String line = sources.line(finding.place().file(), finding.place().line());
    String about =
        String.join(
            "\0", finding.rule(), finding.place().file(), line.strip().replaceAll("\\s+", " "));
    int count = seen.merge(about, 1, Integer::sum);
    return Digests.sha256((about + "\0" + count).getBytes(UTF_8)).substring(0, LENGTH);
  }
}
