package dev.dossier.playbook;

import java.util.List;

/**
 * The shape of the promotion document.
 *
 * @param pages pages in all
 */
public record DocumentFormat(String title, int pages, List<Section> sections) {
  public DocumentFormat {
    sections = List.copyOf(sections);
  }

  /**
   * One section.
   *
   * @param pages pages it may fill
   * @param source what fills it
   * @param choose how many items it takes, strongest first; 0 for all
   * @param brief what belongs into it, for the author
   */
  public record Section(
      String id, String title, int pages, Source source, int choose, String brief) {}

  /** What fills a section beside the author's hand-written text. */
  public enum Source {
    SUMMARY,
    INITIATIVE,
    INFLUENCE,
    ENDORSEMENTS,
    VISION,
    TEXT
  }
}
