package dev.dossier.harvest;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the commits of a history hang together: which merge brought them, which tag has them. */
final class Lineage {
  private static final int NONE = -1;

  private final List<Seen> commits;
  private final Map<String, Integer> places = new HashMap<>();
  private final int[] broughtBy;
  private final String[] tagged;

  /**
   * Works out both.
   *
   * @param commits the whole history, the latest commit first
   * @param tags full names of commits by the names of tags
   */
  Lineage(List<Seen> commits, Map<String, String> tags) {
    this.commits = commits;
    for (int i = 0; i < commits.size(); i++) {
      places.put(commits.get(i).name(), i);
    }
    this.broughtBy = new int[commits.size()];
    this.tagged = new String[commits.size()];
    merges();
    tags(tags);
  }

  /** The merge on the line of first parents that brought a commit; nothing where none did. */
  Optional<Seen> broughtBy(String commit) {
    int place = places.getOrDefault(commit, NONE);
    boolean brought = place != NONE && broughtBy[place] != NONE;
    return brought ? Optional.of(commits.get(broughtBy[place])) : Optional.empty();
  }

  /** The first tag that holds a commit. */
  Optional<String> firstTag(String commit) {
    int place = places.getOrDefault(commit, NONE);
    return place == NONE ? Optional.empty() : Optional.ofNullable(tagged[place]);
  }

  private void merges() {
    Arrays.fill(broughtBy, NONE);
    boolean[] met = new boolean[commits.size()];
    Deque<Integer> oldestFirst = new ArrayDeque<>();
    int at = commits.isEmpty() ? NONE : 0;
    while (at != NONE) {
      met[at] = true;
      oldestFirst.push(at);
      List<String> parents = commits.get(at).parents();
      at = parents.isEmpty() ? NONE : places.getOrDefault(parents.get(0), NONE);
    }
    for (int merge : oldestFirst) {
      List<String> parents = commits.get(merge).parents();
      for (int i = 1; i < parents.size(); i++) {
        spread(parents.get(i), met).forEach(brought -> broughtBy[brought] = merge);
      }
    }
  }

  private void tags(Map<String, String> tags) {
    boolean[] met = new boolean[commits.size()];
    List<Map.Entry<String, String>> oldestFirst =
        tags.entrySet().stream()
            .filter(tag -> places.containsKey(tag.getValue()))
            .sorted(
                Comparator.comparing((Map.Entry<String, String> tag) -> -places.get(tag.getValue()))
                    .thenComparing(Map.Entry::getKey))
            .toList();
    for (Map.Entry<String, String> tag : oldestFirst) {
      spread(tag.getValue(), met).forEach(held -> tagged[held] = tag.getKey());
    }
  }

  /** All commits that one stands on and that were not met before, itself included. */
  private IntStream spread(String from, boolean[] met) {
    IntStream.Builder found = IntStream.builder();
    Deque<Integer> open = new ArrayDeque<>();
    meet(from, met, open);
    while (!open.isEmpty()) {
      int at = open.pop();
      found.add(at);
      commits.get(at).parents().forEach(parent -> meet(parent, met, open));
    }
    return found.build();
  }

  private void meet(String name, boolean[] met, Deque<Integer> open) {
    int place = places.getOrDefault(name, NONE);
    if (place != NONE && !met[place]) {
      met[place] = true;
      open.push(place);
    }
  }
}
