package dev.dossier.playbook;

import java.util.List;

/**
 * What to do when, on the way from one level to the next: the part of a playbook that the private
 * cockpit shows.
 *
 * @param typicalYears how long the step usually takes, in words
 * @param chapters the parts of the plan, in order
 * @param windows what an action can be filed under, in order
 */
public record PlanBook(String typicalYears, List<Chapter> chapters, List<Window> windows) {
  public static final PlanBook EMPTY = new PlanBook("", List.of());

  public PlanBook {
    chapters = List.copyOf(chapters);
    windows = List.copyOf(windows);
  }

  /** A plan without windows. */
  public PlanBook(String typicalYears, List<Chapter> chapters) {
    this(typicalYears, chapters, List.of());
  }

  /** A stretch of time that the plan names, in words. */
  public record Window(String id, String title, String when) {}

  /** A part of the plan with its groups of points. */
  public record Chapter(String id, String title, String intro, List<Group> groups) {
    public Chapter {
      groups = List.copyOf(groups);
    }
  }

  /**
   * Points that belong together.
   *
   * @param when the window or cadence in words; empty when it has none
   */
  public record Group(String title, String when, List<String> points) {
    public Group {
      points = List.copyOf(points);
    }
  }
}
