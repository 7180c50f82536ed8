package dev.dossier.cli;

import dev.dossier.testing.CommitWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A package whose past is made up for a test, state by state.
 *
 * @param commits takes the states
 * @param prefix the package's folder in the repository, with a slash at its end; empty at the top
 */
record Career(CommitWriter commits, String prefix) implements AutoCloseable {
  static final LocalDate BEGIN = LocalDate.of(2025, 3, 3);

  private static final List<String> INDICATORS =
      List.of(
          "beyond-team-scope",
          "owns-direction",
          "deep-expertise",
          "critical-platform",
          "strategic-initiative",
          "crisis",
          "consensus",
          "long-term");

  /** A package at the top of a new repository. */
  static Career in(Path folder) {
    return new Career(CommitWriter.in(folder, false), "");
  }

  /**
   * The package with eight files, each for another indicator and of work that ended in June 2023,
   * and one whose work still runs; returns the commit's name.
   */
  String begin() {
    putCase(2);
    for (int i = 0; i < INDICATORS.size(); i++) {
      put("work-" + i, INDICATORS.get(i), 3 + i);
    }
    put("running", "long-term", 10);
    return commit("Begin", 0);
  }

  void putCase(int teams) {
    file(
        "content/promotion.md",
        "---\ntitle: A case\ncandidate: Alex Example\nfrom: L6\nto: L7\nlevel-since: 2023-06\n"
            + "committee: 2026-09-15\ncurrency: USD\nbaseline: {teams: "
            + teams
            + ", impact: 1000000, stakeholders: 4, complexity: 1}\n---\nThe ask.\n");
  }

  void put(String name, String indicator, int teams) {
    file(
        "content/evidence/" + name + ".md",
        String.format(
            Locale.ROOT,
            "---%ntitle: Title of %s%nperiod: 2022-01..%s%nrole: Lead%nsupports: [%s]%n"
                + "reach: {teams: %d}%ncomplexity: 3%n---%n## Context%nSo it was.%n",
            name,
            name.equals("running") ? "" : "2023-06",
            indicator,
            teams));
  }

  void file(String path, String text) {
    commits.put(prefix + path, text);
  }

  void remove(String path) {
    commits.remove(prefix + path);
  }

  /** Commits so many days after the beginning. */
  String commit(String subject, int day) {
    return commits.commit(subject, BEGIN.plusDays(day));
  }

  @Override
  public void close() {
    commits.close();
  }
}
