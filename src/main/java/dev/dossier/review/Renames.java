package dev.dossier.review;

import dev.dossier.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds files that only moved: one that is gone and one that is new, with the same bytes, or with
 * most lines in common.
 */
final class Renames {
  /** As git has it: a file with this part of its lines in common is the same file. */
  private static final double ALIKE = 0.5;

  /** With more pairs than this a comparison of lines takes longer than it is worth. */
  private static final int MOST_PAIRS = 10_000;

  private record Pair(String old, String now, double likeness) {}

  private Renames() {}

  /** What each renamed file was called before, by what it is called now. */
  static Map<String, String> between(List<SourceFile> removed, List<SourceFile> added) {
    List<Pair> pairs = new ArrayList<>();
    boolean few = (long) removed.size() * added.size() <= MOST_PAIRS;
    Map<String, Map<String, Integer>> lines = new HashMap<>();
    for (SourceFile old : removed) {
      for (SourceFile now : added) {
        boolean same = old.fingerprint().equals(now.fingerprint());
        double likeness = same ? 2 : few ? likeness(old, now, lines) : 0;
        if (likeness > ALIKE && old.size() > 0) {
          pairs.add(new Pair(old.path(), now.path(), likeness));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.likeness())
            .thenComparing(Pair::old)
            .thenComparing(Pair::now));
    return best(pairs);
  }

  private static Map<String, String> best(List<Pair> pairs) {
    Map<String, String> renamed = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!renamed.containsKey(pair.now()) && taken.add(pair.old())) {
        renamed.put(pair.now(), pair.old());
      }
    }
    return renamed;
  }

  /** The part of the lines that both have; 0 for files that are no text. */
  private static double likeness(
      SourceFile old, SourceFile now, Map<String, Map<String, Integer>> known) {
    if (old.text().isEmpty() || now.text().isEmpty()) {
      return 0;
    }
    Map<String, Integer> one = known.computeIfAbsent("-" + old.path(), any -> lines(old));
    Map<String, Integer> other = known.computeIfAbsent("+" + now.path(), any -> lines(now));
    int all = Math.max(count(one), count(other));
    int common =
        one.entrySet().stream()
            .mapToInt(line -> Math.min(line.getValue(), other.getOrDefault(line.getKey(), 0)))
            .sum();
    return all == 0 ? 0 : (double) common / all;
  }

  private static int count(Map<String, Integer> lines) {
    return lines.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> lines(SourceFile file) {
    return file.text()
        .orElseThrow()
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.equals("---"))
        .collect(Collectors.toMap(Function.identity(), any -> 1, Integer::sum));
  }
}
