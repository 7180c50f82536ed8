package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.GitFolder;
import java.io.File;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** A package that its author changes commit by commit, always in the same way. */
final class GrowingPackage {
  private static final List<String> INDICATORS =
      List.of(
          "beyond-team-scope",
          "shapes-leadership-decisions",
          "owns-direction",
          "mentors-seniors",
          "deep-expertise",
          "new-opportunity",
          "unsolvable-problem",
          "critical-platform",
          "emerging-domain",
          "strategic-initiative",
          "succession",
          "crisis",
          "hard-call",
          "consensus",
          "long-term");

  private final GitFolder git;
  private final Random random;
  private final List<String> evidence = new ArrayList<>();
  private final Set<String> endorsed = new HashSet<>();
  private int written;

  GrowingPackage(GitFolder git, long seed) {
    this.git = git;
    this.random = new Random(seed);
  }

  /** The first commit: a case and a dozen files that speak for most indicators. */
  String begin() {
    writeCase("2", "");
    for (int i = 0; i < 12; i++) {
      add();
    }
    return git.commit("Begin");
  }

  /** One to three changes, and sometimes many at once. */
  String grow(int step) {
    int changes = step % 13 == 12 ? 24 : 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      change();
    }
    return git.commit("Step " + step);
  }

  private void change() {
    switch (random.nextInt(9)) {
      case 0, 1 -> add();
      case 2, 3, 4 -> write(any());
      case 5 -> endorse(any());
      case 6 -> rename();
      case 7 -> remove();
      default -> frame();
    }
  }

  private String any() {
    return evidence.get(random.nextInt(evidence.size()));
  }

  private void add() {
    String name = "work-" + ++written;
    evidence.add(name);
    write(name);
  }

  /** Nobody removes or renames what somebody has endorsed. */
  private void remove() {
    String name = any();
    if (evidence.size() > 8 && !endorsed.contains(name)) {
      evidence.remove(name);
      assertThat(file(name).delete()).isTrue();
    }
  }

  private void rename() {
    String name = any();
    String renamed = name + "-x";
    if (!endorsed.contains(name) && file(name).renameTo(file(renamed))) {
      evidence.set(evidence.indexOf(name), renamed);
    }
  }

  private File file(String name) {
    return git.path().resolve(path(name)).toFile();
  }

  private void endorse(String name) {
    endorsed.add(name);
    String stamp =
        random.nextBoolean()
            ? ""
            : "fingerprint: {evidence/" + name + ": \"" + "0".repeat(64) + "\"}\n";
    git.write(
        "content/endorsements/by-" + random.nextInt(6) + ".md",
        "---\nfrom: Director "
            + random.nextInt(9)
            + "\nrelation: skip-level\nlevel: Director\n"
            + "date: 2026-05-0"
            + (1 + random.nextInt(9))
            + "\nendorses: [evidence/"
            + name
            + "]\n"
            + stamp
            + "---\nI saw it.\n");
  }

  /** The case or the ladder, by which every other file is read. */
  private void frame() {
    if (random.nextBoolean()) {
      writeCase(
          String.valueOf(1 + random.nextInt(3)),
          "waive: [{indicator: team-growth, reason: none}]\n");
    } else {
      git.write(
          "playbook.yaml",
          "extends: l6-l7\nscoring: {credibility: {artifact: 0."
              + (50 + random.nextInt(29))
              + "}}\n");
    }
  }

  private void writeCase(String teams, String more) {
    git.write(
        "content/promotion.md",
        "---\ntitle: A case\ncandidate: Alex Example\nfrom: L6\nto: L7\nlevel-since: 2023-06\n"
            + "committee: 2026-09-15\ncurrency: USD\nbaseline: {teams: "
            + teams
            + ", impact: 1000000, stakeholders: 4, complexity: 1}\n"
            + more
            + "---\nThe ask.\n");
  }

  private void write(String name) {
    int first = random.nextInt(INDICATORS.size());
    String supports =
        INDICATORS.get(first) + ", " + INDICATORS.get((first + 1 + random.nextInt(5)) % 15);
    int year = 2023 + random.nextInt(3);
    String artifact =
        "artifacts: [{kind: design-doc, title: A design, link: https://example.com/d, readers:"
            + " committee}]\n";
    git.write(
        path(name),
        String.format(
            Locale.ROOT,
            "---%ntitle: %s%nperiod: %d-0%d..%d-0%d%nrole: Lead%nsupports: [%s]%nreach: {teams:"
                + " %d}%ncomplexity: %d%noutcomes:%n  - metric: cost%n    value: %d%n    unit:"
                + " USD/year%n    nature: savings%n    basis: measured%n    measured: 2026-0%d%n   "
                + " source: https://example.com/s%n%s---%n## Context%nIt was so %d.%n",
            name,
            year,
            1 + random.nextInt(9),
            year + 1,
            1 + random.nextInt(5),
            supports,
            1 + random.nextInt(20),
            1 + random.nextInt(3),
            (1 + random.nextInt(40)) * 500_000,
            1 + random.nextInt(5),
            random.nextBoolean() ? artifact : "",
            random.nextInt()));
  }

  private static String path(String name) {
    return "content/evidence/" + name + ".md";
  }
}
