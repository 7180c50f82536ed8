package dev.dossier.project.cockpit;

import dev.dossier.project.AudienceView.LinkView;
import java.util.List;

/**
 * A part of the plan with its days, and how each of its points stands.
 *
 * @param id fragment on its page
 * @param intro what it is for; may be empty
 * @param when its days in words; empty for a sprint that nobody has begun
 * @param first its first day, such as {@code 2026-06-30}; empty like {@code when}
 * @param last its last day
 * @param time past, now or ahead; empty like {@code when}
 * @param closed how many points have nothing left to do
 */
public record AgendaView(
    String id,
    String title,
    String intro,
    String when,
    String first,
    String last,
    String time,
    long closed,
    List<PointView> points) {
  public AgendaView {
    points = List.copyOf(points);
  }

  /** Whether it is over and nobody has begun something in it. */
  public boolean late() {
    return time.equals("past") && points.stream().anyMatch(point -> point.state().equals("open"));
  }

  /**
   * Something to do or to reach.
   *
   * @param help how, in a sentence; may be empty
   * @param cadence how often, when it comes again and again; may be empty
   * @param state open, doing, done, shown or dropped
   * @param word the state in words
   * @param id the step, as an action names it
   * @param because the files that decide it
   */
  public record PointView(
      String id,
      String title,
      String help,
      String cadence,
      String state,
      String word,
      List<LinkView> because) {
    public PointView {
      because = List.copyOf(because);
    }
  }
}
