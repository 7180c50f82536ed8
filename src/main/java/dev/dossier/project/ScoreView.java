package dev.dossier.project;

import dev.dossier.project.AudienceView.LinkView;
import java.util.List;
import java.util.Optional;

/**
 * The score as a sum of files, with the arithmetic of every term.
 *
 * @param withheld whether coverage is too small for a number; then {@code score} is empty
 * @param score such as "71.4"
 * @param band such as "expansion"; empty when withheld
 * @param coverage such as "evidence for 13 of 16 indicators, 1 set aside"
 * @param withoutStrongest such as "63.0"
 * @param caution what a score is not
 * @param terms one for each file with points, largest first; their points add up to the score
 * @param matrix criteria × evidence
 * @param months months covered by work at the next level
 * @param gains what would move it, largest first
 */
public record ScoreView(
    boolean withheld,
    String score,
    double value,
    String band,
    String advice,
    String coverage,
    String withoutStrongest,
    Optional<LinkView> strongest,
    String caution,
    List<CriterionView> criteria,
    List<TermView> terms,
    MatrixView matrix,
    MonthsView months,
    List<GainView> gains) {
  public ScoreView {
    criteria = List.copyOf(criteria);
    terms = List.copyOf(terms);
    gains = List.copyOf(gains);
  }

  /**
   * A criterion of the rubric.
   *
   * @param weight such as "40 %"
   * @param value 0 to 1
   * @param arithmetic how the value came about, in one line
   * @param sustain such as "18 months without a gap; 12 are asked for"; empty where none are asked
   *     for
   * @param heldBackBy what holds it back, each in a few words
   */
  public record CriterionView(
      String id,
      String title,
      String requirement,
      String weight,
      double value,
      String valueText,
      String points,
      String arithmetic,
      String sustain,
      List<String> heldBackBy,
      List<IndicatorView> indicators) {
    public CriterionView {
      heldBackBy = List.copyOf(heldBackBy);
      indicators = List.copyOf(indicators);
    }
  }

  /**
   * An indicator.
   *
   * @param state evidenced, unknown or waived
   * @param note the waiver's reason, or what is missing
   * @param shares files that support it
   */
  public record IndicatorView(
      String id,
      String title,
      String description,
      String state,
      double value,
      String valueText,
      String arithmetic,
      String note,
      List<ShareView> shares) {
    public IndicatorView {
      shares = List.copyOf(shares);
    }
  }

  /** A file's part in an indicator. */
  public record ShareView(LinkView evidence, String strength, String points) {}

  /**
   * A file's part in the score.
   *
   * @param value points, 0 to 100
   * @param arithmetic the file's strength with every factor named
   * @param product the same as figures alone: magnitude, credibility, recency, dilution, strength
   * @param criterion id of the criterion it gives most to
   */
  public record TermView(
      LinkView evidence,
      double value,
      String points,
      String arithmetic,
      String product,
      String criterion) {}

  /** Which evidence speaks for what: rows are files, columns are indicators. */
  public record MatrixView(List<ColumnView> columns, List<RowView> rows) {
    public MatrixView {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** An indicator's column. */
  public record ColumnView(String criterion, String indicator, String state) {}

  /**
   * A file's row.
   *
   * @param cells one for each column
   */
  public record RowView(LinkView evidence, List<CellView> cells) {
    public RowView {
      cells = List.copyOf(cells);
    }
  }

  /** Strength of a file for an indicator; 0 and empty text where it does not speak for it. */
  public record CellView(double strength, String text) {}

  /**
   * The strip of months.
   *
   * @param summary such as "18 months without a gap, 12 asked for"
   */
  public record MonthsView(String summary, List<MonthView> months) {
    public MonthsView {
      months = List.copyOf(months);
    }
  }

  /** One month: how many strong files cover it, and whether it belongs to the run that counts. */
  public record MonthView(String label, String iso, int files, boolean inRun, List<String> titles) {
    public MonthView {
      titles = List.copyOf(titles);
    }
  }

  /** Something that would raise the score. */
  public record GainView(
      String points, double value, String what, String kind, Optional<String> href) {}
}
