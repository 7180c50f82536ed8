package dev.dossier.playbook;

import java.util.List;
import java.util.Optional;

/**
 * The shape of the promotion document.
 *
 * @param pages pages in all
 * @param metrics figures that the document shows at one glance
 */
public record DocumentFormat(
    String title, int pages, List<Section> sections, List<Metric> metrics) {
  public DocumentFormat {
    sections = List.copyOf(sections);
    metrics = List.copyOf(metrics);
  }

  /** A format without figures at a glance. */
  public DocumentFormat(String title, int pages, List<Section> sections) {
    this(title, pages, sections, List.of());
  }

  /** The section of this id. */
  public Optional<Section> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  /**
   * One section.
   *
   * @param pages pages it may fill
   * @param source what fills it
   * @param choose how many items it takes, strongest first; 0 for all
   * @param brief what belongs into it, for the author
   * @param parts what it is made of, in order; empty when it is one piece
   */
  public record Section(
      String id,
      String title,
      int pages,
      Source source,
      int choose,
      String brief,
      List<Part> parts) {
    public Section {
      parts = List.copyOf(parts);
    }

    /** A section that is one piece. */
    public Section(String id, String title, int pages, Source source, int choose, String brief) {
      this(id, title, pages, source, choose, brief, List.of());
    }
  }

  /** A part of a section. */
  public record Part(String id, String title) {}

  /**
   * Figures that belong together, such as teams and products for the scope.
   *
   * @param figures their names, as {@code {{…}}} writes them
   */
  public record Metric(String id, String title, List<String> figures) {
    public Metric {
      figures = List.copyOf(figures);
    }
  }

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
