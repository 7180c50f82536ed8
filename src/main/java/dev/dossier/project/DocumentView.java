package dev.dossier.project;

import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.LabelledText;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.AudienceView.Markdown;
import java.util.List;

/**
 * The promotion document, composed and ready to be laid out.
 *
 * @param pages pages it may fill in all
 */
public record DocumentView(String title, int pages, List<SectionView> sections) {
  public DocumentView {
    sections = List.copyOf(sections);
  }

  /**
   * One section.
   *
   * @param pages pages that it may fill
   * @param allowance such as "page 1" or "pages 2–4"
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

  /** A point in a list: a link and a remark. */
  public record PointView(LinkView what, String remark) {}
}
