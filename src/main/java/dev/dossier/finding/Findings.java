package dev.dossier.finding;

import java.util.List;
import java.util.stream.Stream;

/** All findings of one run, in the order of their places, without repeats. */
public record Findings(List<Finding> all) {
  public Findings {
    all = all.stream().distinct().sorted().toList();
  }

  public static Findings of(List<Finding> first, List<Finding> second) {
    return new Findings(Stream.concat(first.stream(), second.stream()).toList());
  }

  /** How many findings of this severity nobody has set aside. */
  public int count(Severity severity) {
    return (int) all.stream().filter(f -> !f.waived() && f.severity() == severity).count();
  }

  public int waived() {
    return (int) all.stream().filter(Finding::waived).count();
  }

  /** Whether a build has to stop. */
  public boolean stopTheBuild() {
    return count(Severity.ERROR) > 0;
  }
}
