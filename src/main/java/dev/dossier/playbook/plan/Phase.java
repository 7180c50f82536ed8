package dev.dossier.playbook.plan;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of the way.
 *
 * @param months months since the current level was reached
 * @param windows its weeks and months, with what to do in each
 * @param strategies what to do at any time in it
 * @param documents what to write in it
 * @param campaigns what to keep up all through it
 */
public record Phase(
    String id,
    Heading heading,
    Span months,
    List<Window> windows,
    List<Strategy> strategies,
    List<Step> documents,
    List<Step> campaigns) {
  public Phase {
    windows = List.copyOf(windows);
    strategies = List.copyOf(strategies);
    documents = List.copyOf(documents);
    campaigns = List.copyOf(campaigns);
  }

  /** What a window's span counts. */
  public enum Unit {
    WEEKS,
    MONTHS
  }

  /**
   * Weeks or months of the phase.
   *
   * @param span since the current level was reached; empty when the window is the whole phase
   */
  public record Window(
      String id, String title, Unit unit, Optional<Span> span, List<Step> actions) {
    public Window {
      actions = List.copyOf(actions);
    }
  }

  /**
   * Actions that serve one end.
   *
   * @param overMonths months over which it grows
   */
  public record Strategy(
      String id, String title, String intro, Optional<Integer> overMonths, List<Step> actions) {
    public Strategy {
      actions = List.copyOf(actions);
    }
  }
}
