package dev.dossier.assess;

import dev.dossier.playbook.Band;
import dev.dossier.playbook.Criterion;
import dev.dossier.playbook.Dimension;
import dev.dossier.playbook.Indicator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The score and why it is so: computed once, shown everywhere.
 *
 * @param asOf day for which it holds
 * @param score 0 to 100, unrounded; computed even when withheld, so that callers must ask
 * @param withheld whether coverage is too small for a number
 * @param band the word for the score; absent when withheld
 * @param strongest id of the file that contributes most; absent without any contribution
 * @param withoutStrongest score without that file
 * @param criteria in the order of the playbook
 * @param evidence every file that counts or could, by points descending, then id
 * @param sustained the longest run of months at the next level
 * @param gains what would move the score, largest first
 */
public record Assessment(
    LocalDate asOf,
    double score,
    boolean withheld,
    Coverage coverage,
    Optional<Band> band,
    Optional<String> strongest,
    double withoutStrongest,
    List<CriterionResult> criteria,
    List<EvidenceResult> evidence,
    SustainedRun sustained,
    List<Gain> gains) {
  public Assessment {
    criteria = List.copyOf(criteria);
    evidence = List.copyOf(evidence);
    gains = List.copyOf(gains);
  }

  public Optional<EvidenceResult> evidence(String id) {
    return evidence.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  public List<IndicatorResult> indicators() {
    return criteria.stream().flatMap(c -> c.indicators().stream()).toList();
  }

  /** Indicators with evidence, out of those that are not set aside. */
  public record Coverage(int evidenced, int of) {
    public double ratio() {
      return of == 0 ? 0 : (double) evidenced / of;
    }
  }

  /**
   * A criterion's part of the score.
   *
   * @param weight its share of the score: the playbook's, unless another criterion is set aside
   *     whole, whose weight the others carry in proportion to theirs; 0 when it is this one
   * @param mean mean of its indicators that are not set aside
   * @param value the mean times the sustain factor, 0 to 1
   * @param points its part of the score: 100 · weight · value
   */
  public record CriterionResult(
      Criterion criterion,
      double weight,
      double mean,
      double value,
      double points,
      Optional<Sustain> sustain,
      List<IndicatorResult> indicators) {
    public CriterionResult {
      indicators = List.copyOf(indicators);
    }

    /** Ids of the files that speak for it: by their points through all its indicators, then id. */
    public List<String> strongest() {
      Map<String, Double> points = new HashMap<>();
      indicators.stream()
          .flatMap(indicator -> indicator.shares().stream())
          .forEach(share -> points.merge(share.evidence(), share.points(), Double::sum));
      return points.entrySet().stream()
          .sorted(
              Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /**
   * How many of the months a criterion asks for are covered, and the factor that follows.
   *
   * @param months length of the sustained run, which may be longer than is asked for
   */
  public record Sustain(int months, int required, double factor) {}

  /** What is known of an indicator. */
  public enum State {
    EVIDENCED,
    UNKNOWN,
    WAIVED
  }

  /**
   * An indicator's value and who gave it.
   *
   * @param value 0 to 1; worked out for a waived indicator too, which counts for nothing
   * @param waiver reason for setting it aside, when waived
   * @param shares files that support it, by points descending, then id
   */
  public record IndicatorResult(
      Indicator indicator, double value, State state, Optional<String> waiver, List<Share> shares) {
    public IndicatorResult {
      shares = List.copyOf(shares);
    }
  }

  /**
   * One file's part in one indicator.
   *
   * @param strength the file's strength, the same for each indicator
   * @param points its exact Shapley share of the score through this indicator
   */
  public record Share(String evidence, double strength, double points) {}

  /** Why evidence is believed as far as it is. */
  public enum Credibility {
    CLAIMED,
    ARTIFACT,
    RECORDED,
    VERIFIED;

    /** The next better ground; the best has none. */
    public Optional<Credibility> next() {
      return switch (this) {
        case CLAIMED -> Optional.of(ARTIFACT);
        case ARTIFACT -> Optional.of(RECORDED);
        case RECORDED -> Optional.of(VERIFIED);
        case VERIFIED -> Optional.empty();
      };
    }
  }

  /**
   * One file's strength, factor by factor: strength = magnitude · credibility · recency · dilution.
   *
   * @param dimensions the measures behind the magnitude, in the order of the playbook
   * @param tier why the credibility is what it is
   * @param counts whether it has begun by the as-of date
   * @param points its exact share of the score
   */
  public record EvidenceResult(
      String id,
      List<DimensionResult> dimensions,
      double magnitude,
      double credibility,
      Credibility tier,
      double recency,
      double dilution,
      double strength,
      boolean counts,
      double points) {
    public EvidenceResult {
      dimensions = List.copyOf(dimensions);
    }
  }

  /**
   * How far evidence reaches on one dimension.
   *
   * @param measured what the file states; absent means nothing, and counts 0
   * @param baseline what is usual for the current level; absent when the package states none, and
   *     then the file counts 0
   * @param value 0 is usual for the current level, 1 is the bar of the next
   * @param largest whether it is one of those that make the magnitude
   */
  public record DimensionResult(
      Dimension dimension,
      Optional<Double> measured,
      Optional<Double> baseline,
      double value,
      boolean largest) {
    DimensionResult asLargest() {
      return new DimensionResult(dimension, measured, baseline, value, true);
    }
  }

  /**
   * The longest unbroken run of months at the next level that ends near the as-of month.
   *
   * @param length months in the run; 0 when there is none
   * @param first first month of the run
   * @param months every month from the first evidence to the as-of month, ascending
   */
  public record SustainedRun(int length, Optional<YearMonth> first, List<MonthCover> months) {
    public SustainedRun {
      months = List.copyOf(months);
    }
  }

  /**
   * One month and the strong evidence active in it.
   *
   * @param evidence ids of the files that cover it, by id
   * @param inRun whether it belongs to the run that counts
   */
  public record MonthCover(YearMonth month, List<String> evidence, boolean inRun) {
    public MonthCover {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Something that would raise the score.
   *
   * @param points by how much, on the scale of 100; above 0
   * @param kind what to do
   * @param subject the file or indicator or criterion it concerns
   */
  public record Gain(double points, GainKind kind, String subject) {}

  /** What would raise the score. */
  public enum GainKind {
    /** Link an artifact that readers can open. */
    ARTIFACT,
    /** Have an endorsement recorded by its author. */
    ENDORSE,
    /** Have the endorsement signed. */
    VERIFY,
    /** Give an indicator without evidence one item of the package's median strength. */
    EVIDENCE,
    /** Fill the months that are missing. */
    MONTHS;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
