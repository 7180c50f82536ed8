package dev.dossier.review;

import dev.dossier.finding.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The findings that a change brought, and those that it put right; what an author set aside counts
 * as put right.
 *
 * <p>A finding is the same one when the same rule speaks of the same line in other words, or in the
 * same words of another line; line numbers may have moved, and the file may have been renamed.
 */
public record FindingChanges(List<Finding> added, List<Finding> resolved) {
  public FindingChanges {
    added = List.copyOf(added);
    resolved = List.copyOf(resolved);
  }

  /** The key by which a finding of the one state is recognised in the other. */
  private record Key(String rule, String file, String line, String message) {}

  /**
   * Compares the findings of two states.
   *
   * @param renamed what files were called before, by what they are called now
   */
  public static FindingChanges between(Snapshot base, Snapshot head, Map<String, String> renamed) {
    List<Finding> old = open(base);
    List<Finding> now = open(head);
    List<BiFunction<Finding, String, Key>> ways =
        List.of(
            (f, line) -> new Key(f.rule(), "", line, f.message()),
            (f, line) -> new Key(f.rule(), "", line, ""),
            (f, line) -> new Key(f.rule(), "", "", f.message()));
    for (BiFunction<Finding, String, Key> way : ways) {
      Map<Key, Deque<Finding>> waiting = new HashMap<>();
      for (Finding finding : old) {
        Key key = placed(way.apply(finding, line(base, finding)), finding.place().file());
        waiting.computeIfAbsent(key, any -> new ArrayDeque<>()).add(finding);
      }
      List<Finding> unmatched = new ArrayList<>();
      for (Finding finding : now) {
        String file = finding.place().file();
        Key key = placed(way.apply(finding, line(head, finding)), renamed.getOrDefault(file, file));
        Deque<Finding> same = waiting.getOrDefault(key, new ArrayDeque<>());
        if (same.isEmpty()) {
          unmatched.add(finding);
        } else {
          same.remove();
        }
      }
      now = unmatched;
      old = waiting.values().stream().flatMap(Deque::stream).sorted().toList();
    }
    return new FindingChanges(now, old);
  }

  private static List<Finding> open(Snapshot snapshot) {
    return snapshot.findings().all().stream().filter(f -> !f.waived()).toList();
  }

  private static String line(Snapshot snapshot, Finding finding) {
    return snapshot.line(finding).strip().replaceAll("\\s+", " ");
  }

  private static Key placed(Key key, String file) {
    return new Key(key.rule(), file, key.line(), key.message());
  }
}
