package dev.dossier.playbook.plan;

import java.util.List;
import java.util.Optional;

/**
 * What stands in the way.
 *
 * @param derived those that the package itself shows
 */
public record Blockers(Heading heading, List<Kind> kinds, List<Derived> derived) {
  public Blockers {
    kinds = List.copyOf(kinds);
    derived = List.copyOf(derived);
  }

  /**
   * A kind of thing that stands in the way.
   *
   * @param id as the files of blockers name it
   * @param recovery the way out
   * @param months how long that takes
   */
  public record Kind(
      String id, String title, List<String> examples, String recovery, Optional<Range> months) {
    public Kind {
      examples = List.copyOf(examples);
    }
  }

  /**
   * A blocker that the package itself shows.
   *
   * @param kind id of the kind that it belongs to
   * @param signal what in the package shows it
   */
  public record Derived(String id, String title, String kind, Signal signal) {}
}
