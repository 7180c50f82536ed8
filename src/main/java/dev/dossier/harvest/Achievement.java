package dev.dossier.harvest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Commits that tell of one achievement.
 *
 * @param basis what holds them together
 * @param label the merge, issue, topic or folder itself
 * @param title what to call it, in the words of a commit
 * @param source where the title comes from
 * @param contributions the commits, the oldest first; never empty
 * @param others how many commits of other people belong to the same thing
 * @param tags the first tags that hold the work, in the order of the commits
 * @param folders folders that it changed
 */
public record Achievement(
    Basis basis,
    String label,
    String title,
    String source,
    List<Contribution> contributions,
    int others,
    List<String> tags,
    List<String> folders) {

  /** What holds commits together. */
  public enum Basis {
    MERGE("brought by one merge"),
    ISSUE("of one issue"),
    TOPIC("with one topic before the colon of their subjects"),
    AREA("in one folder");

    private final String words;

    Basis(String words) {
      this.words = words;
    }

    /** To follow "commits". */
    public String words() {
      return words;
    }
  }

  static final Comparator<Contribution> IN_TIME =
      Comparator.comparing(Contribution::day)
          .thenComparing(Contribution::repository)
          .thenComparing(Contribution::commit);

  public Achievement {
    contributions = contributions.stream().sorted(IN_TIME).toList();
    tags = List.copyOf(tags);
    folders = List.copyOf(folders);
  }

  /** The day of the first commit. */
  public LocalDate first() {
    return contributions.get(0).day();
  }

  /** The day of the last commit. */
  public LocalDate last() {
    return contributions.get(contributions.size() - 1).day();
  }

  /** The candidate's share of the commits, above 0 and at most 1. */
  public double share() {
    return (double) contributions.size() / (contributions.size() + others);
  }

  /** Names of the repositories, in order. */
  public List<String> repositories() {
    return contributions.stream().map(Contribution::repository).distinct().sorted().toList();
  }

  /** People named by the commits, those named most often first. */
  public List<String> people() {
    Map<String, Long> counts =
        contributions.stream()
            .flatMap(each -> each.people().stream())
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many files it changed. */
  public long files() {
    return contributions.stream()
        .flatMap(each -> each.paths().stream().map(path -> each.repository() + ":" + path))
        .distinct()
        .count();
  }

  /**
   * The commits that change most files, the oldest first.
   *
   * @param most how many of them
   */
  public List<Contribution> largest(int most) {
    return contributions.stream()
        .sorted(bySize().thenComparing(IN_TIME))
        .limit(most)
        .sorted(IN_TIME)
        .toList();
  }

  static Comparator<Contribution> bySize() {
    return Comparator.comparing(each -> -each.paths().size());
  }
}
