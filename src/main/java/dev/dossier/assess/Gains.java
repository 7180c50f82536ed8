package dev.dossier.assess;

import dev.dossier.assess.Assessment.Credibility;
import dev.dossier.assess.Assessment.Gain;
import dev.dossier.assess.Assessment.GainKind;
import dev.dossier.playbook.Scoring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What would raise a score, and by how much: each change is tried and the score taken again. */
final class Gains {
  private static final Comparator<Gain> LARGEST_FIRST =
      Comparator.comparing((Gain gain) -> -gain.points())
          .thenComparing(Gain::kind)
          .thenComparing(Gain::subject);

  private final Tally tally;
  private final List<Rated> counted;
  private final Scoring scoring;
  private final List<Gain> gains = new ArrayList<>();

  Gains(Tally tally, List<Rated> counted, Scoring scoring) {
    this.tally = tally;
    this.counted = counted;
    this.scoring = scoring;
  }

  /** Largest first; only what gains anything. */
  List<Gain> ranked() {
    tiers();
    missingIndicators();
    missingMonths();
    gains.sort(LARGEST_FIRST);
    return gains;
  }

  private void add(double points, GainKind kind, String subject) {
    if (points > 0) {
      gains.add(new Gain(points, kind, subject));
    }
  }

  /** A file one tier up moves no indicator but its own, so only those are taken again. */
  private void tiers() {
    Map<String, Double> points = new TreeMap<>();
    for (Tally.Line line : tally.lines()) {
      for (Tally.Column column : line.columns()) {
        if (!column.waived()) {
          addTiers(column, line.pointsPerIndicator(), points);
        }
      }
    }
    for (Rated file : counted) {
      double gained = points.getOrDefault(file.id(), 0.0);
      file.tier().next().ifPresent(tier -> add(gained, kind(tier), file.id()));
    }
  }

  private void addTiers(Tally.Column column, double pointsInAll, Map<String, Double> points) {
    for (int i = 0; i < column.files().size(); i++) {
      Rated file = column.files().get(i);
      double raised = file.strengthAt(nextCredibility(file));
      double rise = column.belief().valueWith(i, raised) - column.belief().value();
      points.merge(file.id(), raised > file.strength() ? pointsInAll * rise : 0, Double::sum);
    }
  }

  private double nextCredibility(Rated file) {
    return Rater.credibility(scoring, file.tier().next().orElse(file.tier()));
  }

  private static GainKind kind(Credibility tierToReach) {
    return switch (tierToReach) {
      case CLAIMED, ARTIFACT -> GainKind.ARTIFACT;
      case RECORDED -> GainKind.ENDORSE;
      case VERIFIED -> GainKind.VERIFY;
    };
  }

  private void missingIndicators() {
    double median = medianStrength();
    for (Tally.Line line : tally.lines()) {
      for (Tally.Column column : line.columns()) {
        if (!column.waived() && column.files().isEmpty()) {
          double value = new NoisyOr(new double[] {median}).value();
          String subject = column.entry().indicator().id();
          add(line.pointsPerIndicator() * value, GainKind.EVIDENCE, subject);
        }
      }
    }
  }

  private double medianStrength() {
    double[] ascending = counted.stream().mapToDouble(Rated::strength).sorted().toArray();
    int middle = ascending.length / 2;
    if (ascending.length == 0) {
      return 0;
    }
    return ascending.length % 2 == 1
        ? ascending[middle]
        : (ascending[middle - 1] + ascending[middle]) / 2;
  }

  private void missingMonths() {
    for (Tally.Line line : tally.lines()) {
      double whole = 100 * line.row().weight() * line.mean();
      add(whole - line.points(), GainKind.MONTHS, line.row().criterion().id());
    }
  }
}
