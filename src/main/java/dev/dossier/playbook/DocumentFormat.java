package dev.dossier.playbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A shape of the promotion document.
 *
 * @param name by which it is asked for
 * @param pages pages in all
 * @param metrics figures that the document shows at one glance
 */
public record DocumentFormat(
    String name, String title, int pages, List<Section> sections, List<Metric> metrics) {
  /** Name of the shape that a document has when no other is asked for. */
  public static final String FULL = "full";

  public DocumentFormat {
    sections = List.copyOf(sections);
    metrics = List.copyOf(metrics);
  }

  /** The usual shape, without figures at a glance. */
  public DocumentFormat(String title, int pages, List<Section> sections) {
    this(FULL, title, pages, sections, List.of());
  }

  /** The section of this id. */
  public Optional<Section> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  /**
   * One section.
   *
   * @param pages pages it may fill; 0 when it shares those of the section before it
   * @param source what fills it
   * @param choose how many items it takes, strongest first; 0 for all
   * @param form whether it is told or listed
   * @param brief what belongs into it, for the author
   * @param parts what it is made of, in order; empty when it is one piece
   */
  public record Section(
      String id,
      String title,
      int pages,
      Source source,
      int choose,
      Form form,
      String brief,
      List<Part> parts) {
    public Section {
      parts = List.copyOf(parts);
    }

    /** A section that is told in one piece. */
    public Section(String id, String title, int pages, Source source, int choose, String brief) {
      this(id, title, pages, source, choose, Form.NARRATIVE, brief, List.of());
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
    /** Figures at a glance, sentences that they prove, achievements and the ask. */
    SUMMARY,
    /** Figures at a glance. */
    FIGURES,
    /** Achievements in a line each. */
    ACHIEVEMENTS,
    /** Initiatives, part by part. */
    INITIATIVE,
    /** Four ways to have influence. */
    INFLUENCE,
    /** What was done, criterion by criterion, in the author's own words. */
    CRITERIA,
    ENDORSEMENTS,
    /** What speaks against the case, each with what can be said to it. */
    REASONS,
    /** What the case asks for. */
    ASK,
    VISION,
    TEXT;

    /** The word that a playbook has for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The source that a playbook's word stands for. */
    public static Source of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** How a section says what it has to say. */
  public enum Form {
    /** In full, paragraph by paragraph. */
    NARRATIVE,
    /** A line for each point. */
    BULLETS;

    /** The word that a playbook has for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The form that a playbook's word stands for. */
    public static Optional<Form> of(String word) {
      return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }
  }
}
