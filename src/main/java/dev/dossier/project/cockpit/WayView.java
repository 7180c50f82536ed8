package dev.dossier.project.cockpit;

import java.util.List;
import java.util.Optional;

/**
 * The way from the day the current level was reached: its phases, and what should be true when each
 * year ends.
 *
 * @param since the day the current level was reached, in words
 * @param usual how long the step usually takes; may be empty
 * @param asOf the day, such as {@code 2026-06-30}
 * @param committee the day the committee meets, likewise
 * @param checklist absent where the playbook has none
 */
public record WayView(
    String standing,
    String since,
    String usual,
    String asOf,
    String committee,
    List<PhaseView> phases,
    Optional<ChecklistView> checklist)
    implements Chapter {
  public WayView {
    phases = List.copyOf(phases);
  }

  /**
   * A phase.
   *
   * @param whole the phase as one part, with all of its points
   * @param parts its windows and strategies, what to write and what to keep up
   */
  public record PhaseView(AgendaView whole, List<AgendaView> parts) {
    public PhaseView {
      parts = List.copyOf(parts);
    }
  }

  /** What should be true when each year ends. */
  public record ChecklistView(String title, String intro, List<AgendaView> years) {
    public ChecklistView {
      years = List.copyOf(years);
    }

    public long closed() {
      return years.stream().mapToLong(AgendaView::closed).sum();
    }

    public int entries() {
      return years.stream().mapToInt(year -> year.points().size()).sum();
    }
  }

  @Override
  public String name() {
    return "way";
  }

  @Override
  public String label() {
    return "Way";
  }
}
