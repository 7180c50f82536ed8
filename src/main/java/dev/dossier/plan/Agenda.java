package dev.dossier.plan;

import dev.dossier.assess.schedule.Stretch;
import dev.dossier.playbook.plan.Cadence;
import java.util.List;
import java.util.Optional;

/**
 * A part of the plan with its dates and how each of its points stands.
 *
 * @param id window of the plan
 * @param when its days; absent for a sprint that nobody has begun
 */
public record Agenda(
    String id, String title, Kind kind, Optional<Stretch> when, List<Point> points) {
  public Agenda {
    points = List.copyOf(points);
  }

  /** What part of the plan it is. */
  public enum Kind {
    /** Weeks or months of a phase. */
    WINDOW,
    /** Actions of a phase that serve one end. */
    STRATEGY,
    /** What a phase asks to write. */
    DOCUMENTS,
    /** What a phase asks to keep up. */
    CAMPAIGN,
    /** A mark of the timeline to the committee. */
    MARK,
    /** A stage of the sprint. */
    STAGE,
    /** A year of the checklist. */
    YEAR
  }

  /**
   * Something to do or to reach.
   *
   * @param help how, in a sentence; may be empty
   * @param cadence how often, when it comes again and again
   */
  public record Point(String id, String title, String help, Optional<Cadence> cadence, Tick tick) {}

  /** Points with nothing left to do. */
  public long closed() {
    return points.stream().filter(point -> point.tick().state().closed()).count();
  }
}
