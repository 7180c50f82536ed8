package dev.dossier.project;

import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.LabelledText;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.project.AudienceView.ReasonView;
import java.util.List;

/**
 * The promotion document, composed and ready to be laid out.
 *
 * @param format what a document of this shape is called; empty for the usual shape
 * @param pages pages it may fill in all
 * @param leftOut what a section had no room for; empty where the audience has no score
 */
public record DocumentView(
    String title, String format, int pages, List<SectionView> sections, List<LeftOutView> leftOut) {
  public DocumentView {
    sections = List.copyOf(sections);
    leftOut = List.copyOf(leftOut);
  }

  /** A document of the usual shape that leaves nothing out. */
  public DocumentView(String title, int pages, List<SectionView> sections) {
    this(title, "", pages, sections, List.of());
  }

  /**
   * Something that a section chose not to show.
   *
   * @param section title of the section
   * @param why what it contributes to the score, and what the weakest that was chosen does
   */
  public record LeftOutView(String section, LinkView what, String why) {}

  /**
   * One section.
   *
   * @param pages pages that it may fill; 0 when it shares those of the section before it
   * @param allowance such as "up to 3 pages"
   */
  public record SectionView(
      String id, int number, String title, int pages, String allowance, List<Block> blocks) {
    public SectionView {
      blocks = List.copyOf(blocks);
    }
  }

  /** A part of a section. */
  public sealed interface Block {
    /** Name by which a template chooses how to lay the block out. */
    String form();

    /** Hand-written text. */
    record Text(Markdown text) implements Block {
      @Override
      public String form() {
        return "text";
      }
    }

    /** Figures in a row. */
    record Figures(List<FigureView> figures) implements Block {
      public Figures {
        figures = List.copyOf(figures);
      }

      @Override
      public String form() {
        return "figures";
      }
    }

    /** Sentences that the figures prove; each is Markdown with figures to be filled in. */
    record Statements(List<Markdown> statements) implements Block {
      public Statements {
        statements = List.copyOf(statements);
      }

      @Override
      public String form() {
        return "statements";
      }
    }

    /** Achievements in short, each with its weightiest figure. */
    record Achievements(List<EvidenceView> items) implements Block {
      public Achievements {
        items = List.copyOf(items);
      }

      @Override
      public String form() {
        return "achievements";
      }
    }

    /** One initiative in full: context, action, result, what makes it the next level. */
    record Initiative(EvidenceView evidence, List<LabelledText> parts) implements Block {
      public Initiative {
        parts = List.copyOf(parts);
      }

      @Override
      public String form() {
        return "initiative";
      }
    }

    /** One initiative in short: a sentence for each of its parts. */
    record Digest(EvidenceView evidence, List<PointView> points) implements Block {
      public Digest {
        points = List.copyOf(points);
      }

      @Override
      public String form() {
        return "digest";
      }
    }

    /**
     * What was done for one criterion.
     *
     * @param label the criterion; empty where the reader is told of none
     * @param also what is told at length below another criterion
     */
    record Deeds(String label, List<DeedView> deeds, List<LinkView> also) implements Block {
      public Deeds {
        deeds = List.copyOf(deeds);
        also = List.copyOf(also);
      }

      @Override
      public String form() {
        return "deeds";
      }
    }

    /** What speaks against the case. */
    record Reasons(List<ReasonView> reasons) implements Block {
      public Reasons {
        reasons = List.copyOf(reasons);
      }

      @Override
      public String form() {
        return "reasons";
      }
    }

    /** A list under a label, each point with what it was taken from. */
    record Points(String label, List<PointView> points) implements Block {
      public Points {
        points = List.copyOf(points);
      }

      @Override
      public String form() {
        return "points";
      }
    }

    /** Endorsements of one relation. */
    record Endorsements(String label, List<EndorsementView> endorsements) implements Block {
      public Endorsements {
        endorsements = List.copyOf(endorsements);
      }

      @Override
      public String form() {
        return "endorsements";
      }
    }
  }

  /**
   * Something that was done.
   *
   * @param words a sentence of the author's own
   */
  public record DeedView(EvidenceView evidence, String words) {}

  /** A point in a list: a link and a remark. */
  public record PointView(LinkView what, String remark) {}
}
