package dev.dossier.assess;

import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Playbook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scores of the packages that lie between two states of one: of the files that differ, some are
 * as they were and the others as they are now.
 *
 * <p>What no such file touches is rated once, so that thousands of mixtures cost little more than
 * one score. Both states must have the same case and be read by the same ladder.
 */
public final class MixedScores {
  private final Rubric rubric;
  private final Rater rater;
  private final MonthSet months;
  private final List<Exchange> exchanges;
  private final Map<String, Integer> indicators = new HashMap<>();
  private final Map<String, List<Endorsement>> settled = new HashMap<>();
  private final Map<String, List<Voice>> voices = new HashMap<>();
  private final List<Loose> loose = new ArrayList<>();

  /** The doubt that the files leave, by indicator, which are the same in every mixture. */
  private final double[] doubt;

  /** The months that those files cover. */
  private final BitSet cover = new BitSet();

  /**
   * A file that differs between the two states.
   *
   * @param before its path in the first; absent for one that was added
   * @param after its path in the second; absent for one that was removed
   */
  public record Exchange(Optional<String> before, Optional<String> after) {}

  /** An endorsement that is there only when its exchange has happened, or has not. */
  private record Voice(int exchange, boolean after, Endorsement endorsement) {
    boolean heard(BitSet done) {
      return done.get(exchange) == after;
    }
  }

  /**
   * The mixtures of two states of a package.
   *
   * @param exchanges what differs between them; a file that none names must be the same in both
   */
  public MixedScores(
      PromotionPackage before,
      PromotionPackage after,
      Playbook playbook,
      LocalDate asOf,
      List<Exchange> exchanges) {
    this.rubric = Rubric.of(playbook, before.promotion());
    this.rater = new Rater(before, playbook, asOf);
    this.months = new MonthSet(playbook.scoring(), asOf);
    this.exchanges = List.copyOf(exchanges);
    rubric.rows().stream()
        .flatMap(row -> row.entries().stream())
        .forEach(entry -> indicators.putIfAbsent(entry.indicator().id(), indicators.size()));
    this.doubt = new double[indicators.size()];
    Arrays.fill(doubt, 1);
    addEndorsements(before, after);
    addEvidence(before, after);
  }

  /**
   * The points of each criterion in one mixture; their sum is its score.
   *
   * @param done the exchanges that have happened, by their position
   * @return by the criterion's id, in the order of the playbook
   */
  public Map<String, Double> points(BitSet done) {
    double[] doubts = doubt.clone();
    BitSet covered = (BitSet) cover.clone();
    for (Loose file : loose) {
      if (file.there(done)) {
        count(file.rated(done), doubts, covered);
      }
    }
    int run = months.run(covered);
    Map<String, Double> points = new LinkedHashMap<>();
    rubric.rows().forEach(row -> points.put(row.criterion().id(), points(row, doubts, run)));
    return points;
  }

  private double points(Rubric.Row row, double[] doubts, int run) {
    double sum = 0;
    for (Rubric.Entry entry : row.entries()) {
      boolean waived = entry.waiver().isPresent();
      sum += waived ? 0 : 1 - doubts[indicators.get(entry.indicator().id())];
    }
    double mean = row.counted() == 0 ? 0 : sum / row.counted();
    double required = row.criterion().sustainMonths().orElse(0);
    double factor = run >= required ? 1 : run / required;
    return 100 * row.weight() * mean * factor;
  }

  private void count(Rated file, double[] doubts, BitSet covered) {
    if (!file.counts()) {
      return;
    }
    for (String indicator : file.evidence().supports().stream().distinct().toList()) {
      Integer at = indicators.get(indicator);
      if (at != null) {
        doubts[at] *= 1 - file.strength();
      }
    }
    months.addTo(covered, file);
  }

  private void addEndorsements(PromotionPackage before, PromotionPackage after) {
    Map<String, Integer> old = positions(false);
    Map<String, Integer> now = positions(true);
    for (Endorsement endorsement : before.endorsements()) {
      Integer exchange = old.get(endorsement.head().file());
      for (String id : endorsement.endorses()) {
        if (exchange == null) {
          settled.computeIfAbsent(id, any -> new ArrayList<>()).add(endorsement);
        } else {
          voice(id, new Voice(exchange, false, endorsement));
        }
      }
    }
    for (Endorsement endorsement : after.endorsements()) {
      Integer exchange = now.get(endorsement.head().file());
      if (exchange != null) {
        endorsement.endorses().forEach(id -> voice(id, new Voice(exchange, true, endorsement)));
      }
    }
  }

  private void voice(String id, Voice voice) {
    voices.computeIfAbsent(id, any -> new ArrayList<>()).add(voice);
  }

  private void addEvidence(PromotionPackage before, PromotionPackage after) {
    Map<String, Integer> old = positions(false);
    Map<String, Integer> now = positions(true);
    for (Evidence evidence : before.evidence()) {
      Integer exchange = old.get(evidence.head().file());
      if (exchange != null) {
        loose.add(new Loose(evidence, exchange, false));
      } else if (voices.containsKey(evidence.id())) {
        loose.add(new Loose(evidence, -1, false));
      } else {
        count(rater.rate(evidence, settled.getOrDefault(evidence.id(), List.of())), doubt, cover);
      }
    }
    for (Evidence evidence : after.evidence()) {
      Integer exchange = now.get(evidence.head().file());
      if (exchange != null) {
        loose.add(new Loose(evidence, exchange, true));
      }
    }
  }

  private Map<String, Integer> positions(boolean after) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < exchanges.size(); i++) {
      int at = i;
      Optional<String> path = after ? exchanges.get(i).after() : exchanges.get(i).before();
      path.ifPresent(p -> positions.put(p, at));
    }
    return positions;
  }

  /** A file that is not in every mixture, or not believed in every mixture alike. */
  private final class Loose {
    private final Evidence evidence;
    private final int exchange;
    private final boolean after;
    private final List<Voice> about;
    private final Map<BitSet, Rated> known = new HashMap<>();

    /**
     * @param exchange what brings or removes it; below 0 for a file that is always there
     */
    Loose(Evidence evidence, int exchange, boolean after) {
      this.evidence = evidence;
      this.exchange = exchange;
      this.after = after;
      this.about = voices.getOrDefault(evidence.id(), List.of());
    }

    boolean there(BitSet done) {
      return exchange < 0 || done.get(exchange) == after;
    }

    Rated rated(BitSet done) {
      BitSet heard = new BitSet();
      for (int i = 0; i < about.size(); i++) {
        heard.set(i, about.get(i).heard(done));
      }
      return known.computeIfAbsent(heard, this::rate);
    }

    private Rated rate(BitSet heard) {
      List<Endorsement> speaking = new ArrayList<>(settled.getOrDefault(evidence.id(), List.of()));
      heard.stream().forEach(i -> speaking.add(about.get(i).endorsement()));
      return rater.rate(evidence, speaking);
    }
  }
}
