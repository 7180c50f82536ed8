package dev.dossier.render.chart;

import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.ScoreView;
import dev.dossier.project.ScoreView.CriterionView;
import dev.dossier.project.ScoreView.TermView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The score as a bar from 0 to 100 whose segments are files.
 *
 * @param description the chart in one sentence
 */
public record ScoreBar(String description, List<Segment> segments) {
  /** Narrower segments, in points, have no room for a label on a phone. */
  private static final double LABELLED = 5;

  /** Narrower segments, in points, would vanish under a line between them and their neighbours. */
  private static final double PARTED = 0.8;

  private static final int TONES = 6;

  public ScoreBar {
    segments = List.copyOf(segments);
  }

  /**
   * A file's part.
   *
   * @param number its place in the order of size, from 1
   * @param tone colour of the criterion it gives most to, from 1
   * @param product how strong the file is, factor by factor
   * @param thin whether it is too narrow to be parted from its neighbours by a line
   * @param alternate whether it takes the second shade, to be told from its neighbour
   */
  public record Segment(
      int number,
      LinkView evidence,
      String points,
      int tone,
      boolean alternate,
      String criterion,
      String product,
      boolean thin,
      String x,
      String width,
      String centre,
      boolean labelled) {}

  /** The bar for a score. */
  public static ScoreBar of(ScoreView score) {
    List<Segment> segments = new ArrayList<>();
    double x = 0;
    int tone = 0;
    boolean alternate = false;
    for (TermView term : score.terms()) {
      int next = toneOf(term, score.criteria());
      alternate = next == tone && !alternate;
      tone = next;
      segments.add(
          new Segment(
              segments.size() + 1,
              term.evidence(),
              term.points(),
              tone,
              alternate,
              titleOf(term, score.criteria()),
              term.product(),
              term.value() < PARTED,
              Percent.of(x),
              Percent.of(term.value()),
              Percent.of(x + term.value() / 2),
              term.value() >= LABELLED));
      x += term.value();
    }
    String files =
        segments.size() == 1 ? "One file contributes" : segments.size() + " files contribute";
    return new ScoreBar(
        String.format(
            Locale.ROOT, "%s %s of 100 points; the list below names them.", files, score.score()),
        segments);
  }

  private static int toneOf(TermView term, List<CriterionView> criteria) {
    for (int i = 0; i < criteria.size(); i++) {
      if (criteria.get(i).id().equals(term.criterion())) {
        return i % TONES + 1;
      }
    }
    return TONES;
  }

  private static String titleOf(TermView term, List<CriterionView> criteria) {
    return criteria.stream()
        .filter(criterion -> criterion.id().equals(term.criterion()))
        .map(CriterionView::title)
        .findFirst()
        .orElse("");
  }
}
