package dev.dossier.assess;

import dev.dossier.model.Basis;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.Outcome;
import dev.dossier.model.Trust;
import dev.dossier.playbook.Criterion;
import dev.dossier.playbook.Dimension;
import dev.dossier.playbook.Indicator;
import dev.dossier.playbook.Scoring;
import dev.dossier.testing.Sample;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The score once more, read off the model's text sentence by sentence and with no eye on speed: it
 * shares no class with the assessor and exists to disagree with it.
 */
final class SlowScore {
  private final Sample sample;
  private final Scoring p;
  private final Set<String> waived;
  private final List<Evidence> counted;
  private final Map<String, Double> points = new HashMap<>();
  private double score;

  SlowScore(Sample sample) {
    this.sample = sample;
    this.p = sample.playbook().scoring();
    this.waived =
        sample.pack().promotion().waived().stream()
            .map(w -> w.indicator())
            .collect(Collectors.toSet());
    this.counted =
        sample.pack().evidence().stream()
            .filter(e -> !e.period().first().isAfter(sample.asOf()))
            .toList();
    double carried = 0;
    for (Criterion criterion : sample.playbook().criteria()) {
      carried += active(criterion).isEmpty() ? 0 : criterion.weight();
    }
    for (Criterion criterion : sample.playbook().criteria()) {
      if (!active(criterion).isEmpty()) {
        addCriterion(criterion, criterion.weight() / carried);
      }
    }
  }

  double score() {
    return score;
  }

  double points(String id) {
    return points.getOrDefault(id, 0.0);
  }

  private List<Indicator> active(Criterion criterion) {
    return criterion.indicators().stream().filter(i -> !waived.contains(i.id())).toList();
  }

  private void addCriterion(Criterion criterion, double weight) {
    double factor = 1;
    if (criterion.sustainMonths().isPresent()) {
      factor = Math.min(1.0, (double) run() / criterion.sustainMonths().getAsInt());
    }
    for (Indicator indicator : active(criterion)) {
      List<Evidence> by =
          counted.stream().filter(e -> e.supports().contains(indicator.id())).toList();
      double each = 100 * weight * factor / active(criterion).size();
      double doubt = 1;
      for (Evidence e : by) {
        doubt *= 1 - strength(e);
      }
      score += each * (1 - doubt);
      double[] shares = shapleyBySubsets(by.stream().mapToDouble(this::strength).toArray());
      for (int i = 0; i < shares.length; i++) {
        points.merge(by.get(i).id(), each * shares[i], Double::sum);
      }
    }
  }

  /** What each adds to every set of others, weighted by how often that set comes first. */
  static double[] shapleyBySubsets(double[] strengths) {
    int n = strengths.length;
    double[] shares = new double[n];
    for (int set = 0; set < 1 << n; set++) {
      double doubt = 1;
      for (int j = 0; j < n; j++) {
        doubt *= (set >> j & 1) == 1 ? 1 - strengths[j] : 1;
      }
      int size = Integer.bitCount(set);
      for (int e = 0; e < n; e++) {
        if ((set >> e & 1) == 0) {
          shares[e] += strengths[e] * doubt / (n * choose(n - 1, size));
        }
      }
    }
    return shares;
  }

  private static double choose(int n, int k) {
    double ways = 1;
    for (int i = 1; i <= k; i++) {
      ways = ways * (n - k + i) / i;
    }
    return ways;
  }

  /** Tries every first and every last month. */
  private int run() {
    YearMonth now = YearMonth.from(sample.asOf());
    int longest = 0;
    for (int back = 0; back <= p.sustainGrace(); back++) {
      int length = 0;
      while (covered(now.minusMonths(back).minusMonths(length))) {
        length++;
      }
      longest = Math.max(longest, length);
    }
    return longest;
  }

  private boolean covered(YearMonth month) {
    for (int day = 1; day <= month.lengthOfMonth(); day++) {
      LocalDate date = month.atDay(day);
      for (Evidence e : counted) {
        boolean active =
            !date.isBefore(e.period().first())
                && !date.isAfter(e.period().last().orElse(LocalDate.MAX))
                && !date.isAfter(sample.asOf());
        if (active && magnitude(e) >= p.sustainMagnitude()) {
          return true;
        }
      }
    }
    return false;
  }

  private double strength(Evidence e) {
    long known =
        e.supports().stream().filter(i -> sample.playbook().indicator(i).isPresent()).count();
    double q = known > p.undiluted() ? (double) p.undiluted() / known : 1;
    return magnitude(e) * credibility(e) * recency(e) * q;
  }

  private double magnitude(Evidence e) {
    List<Double> all = new ArrayList<>();
    for (Dimension dimension : sample.playbook().dimensions()) {
      if (dimension.bar().isPresent()) {
        all.add(reached(e, dimension.bar().get()));
      }
    }
    all.sort(Collections.reverseOrder());
    List<Double> largest = all.subList(0, Math.min(p.largestDimensions(), all.size()));
    double mean = largest.stream().reduce(0.0, Double::sum) / Math.max(1, largest.size());
    return Math.max(p.magnitudeFloor(), mean);
  }

  private double reached(Evidence e, Dimension.Bar bar) {
    var usual = sample.pack().promotion().baseline().get(bar.measure().word());
    double stated = stated(e, bar.measure());
    if (usual == null || stated <= 0) {
      return 0;
    }
    double reached = Math.log(stated / usual.doubleValue()) / Math.log(bar.times());
    return Math.min(1, Math.max(0, reached));
  }

  private double stated(Evidence e, Dimension.Measure measure) {
    return switch (measure) {
      case TEAMS -> e.reach().teams().orElse(0);
      case ENGINEERS -> e.reach().engineers().orElse(0);
      case PRODUCTS -> e.reach().products().orElse(0);
      case CUSTOMERS -> e.reach().customers().orElse(0);
      case ORGANIZATIONS -> e.reach().organizations().orElse(0);
      case STAKEHOLDERS -> e.stakeholders().size();
      case COMPLEXITY -> e.complexity().map(Number::doubleValue).orElse(0.0);
      case IMPACT -> impact(e);
    };
  }

  private double impact(Evidence e) {
    double sum = 0;
    for (Outcome o : e.outcomes()) {
      if (o.unit().text().startsWith(sample.pack().promotion().currency())) {
        double factor =
            o.basis() == Basis.MEASURED
                ? p.measured()
                : o.basis() == Basis.ESTIMATED ? p.estimated() : p.projected();
        sum += value(o) * e.share().doubleValue() * factor;
      }
    }
    return sum;
  }

  private static double value(Outcome o) {
    if (o.amount() instanceof Outcome.Amount.Change change) {
      double fall = change.from().doubleValue() - change.to().doubleValue();
      return o.better().orElseThrow().word().equals("lower") ? fall : -fall;
    }
    return ((Outcome.Amount.Stated) o.amount()).value().doubleValue();
  }

  private double credibility(Evidence e) {
    boolean open =
        e.artifacts().stream()
            .anyMatch(a -> a.link().isPresent() && !a.readers().word().equals("private"));
    double best = open ? p.artifact() : p.claimed();
    for (Endorsement endorsement : sample.pack().endorsements()) {
      String stamped = endorsement.fingerprints().get(e.id());
      boolean stale = stamped != null && !stamped.equals(e.head().fingerprint());
      if (endorsement.endorses().contains(e.id()) && !stale) {
        best = Math.max(best, endorsement.trust() == Trust.RECORDED ? p.recorded() : 0);
        best = Math.max(best, endorsement.trust() == Trust.VERIFIED ? p.verified() : 0);
      }
    }
    return best;
  }

  private double recency(Evidence e) {
    LocalDate end = e.period().last().orElse(sample.asOf());
    int months =
        12 * (sample.asOf().getYear() - end.getYear())
            + sample.asOf().getMonthValue()
            - end.getMonthValue();
    if (months <= p.freshMonths()) {
      return 1;
    }
    if (months >= p.staleMonths()) {
      return p.recencyFloor();
    }
    double way = (double) (p.staleMonths() - months) / (p.staleMonths() - p.freshMonths());
    return p.recencyFloor() + (1 - p.recencyFloor()) * way;
  }
}
