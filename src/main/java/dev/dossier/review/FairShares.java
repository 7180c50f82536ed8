package dev.dossier.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Divides what several changes did together among them: the Shapley value, which is what each adds
 * on average over all orders in which they could have happened.
 *
 * <p>Up to ten changes all orders are counted. Beyond that some are drawn, always the same, each
 * with its reverse; what each order gives sums to the whole, and so does their average.
 */
final class FairShares {
  static final int EXACT = 10;
  private static final long SEED = 7;
  private static final int MOST_ORDERS = 128;
  private static final int FEWEST_ORDERS = 2;
  private static final int WORK = 2_000_000;

  private final int players;
  private final int width;
  private final Function<BitSet, double[]> worth;

  private FairShares(int players, int width, Function<BitSet, double[]> worth) {
    this.players = players;
    this.width = width;
    this.worth = worth;
  }

  /**
   * The shares of each player.
   *
   * @param width how many numbers a worth has
   * @param worth what those in a set are worth together
   * @return for each player as many numbers
   */
  static double[][] of(int players, int width, Function<BitSet, double[]> worth) {
    FairShares game = new FairShares(players, width, worth);
    return players <= EXACT ? game.exact() : game.drawn();
  }

  private double[][] exact() {
    double[][] worths = new double[1 << players][];
    for (int set = 0; set < worths.length; set++) {
      worths[set] = worth.apply(BitSet.valueOf(new long[] {set}));
    }
    double[] weights = weights();
    double[][] shares = new double[players][width];
    for (int set = 0; set < worths.length; set++) {
      double weight = weights[Integer.bitCount(set)];
      for (int player = 0; player < players; player++) {
        if ((set >> player & 1) == 0) {
          add(shares[player], worths[set], worths[set | 1 << player], weight);
        }
      }
    }
    return shares;
  }

  /**
   * The part of all orders in which a player finds just these others before it, by their number.
   */
  private double[] weights() {
    double[] weights = new double[players + 1];
    double choices = 1;
    for (int size = 0; size < players; size++) {
      weights[size] = 1 / (players * choices);
      choices = choices * (players - 1 - size) / (size + 1);
    }
    return weights;
  }

  private double[][] drawn() {
    Random random = new Random(SEED);
    List<Integer> order = new ArrayList<>(IntStream.range(0, players).boxed().toList());
    long affordable = WORK / ((long) players * players);
    int pairs = (int) Math.max(FEWEST_ORDERS, Math.min(MOST_ORDERS, affordable)) / 2;
    double[][] shares = new double[players][width];
    Map<BitSet, double[]> ends = new HashMap<>();
    for (int i = 0; i < pairs; i++) {
      Collections.shuffle(order, random);
      walk(order, 0.5 / pairs, shares, ends);
      Collections.reverse(order);
      walk(order, 0.5 / pairs, shares, ends);
    }
    return shares;
  }

  private void walk(
      List<Integer> order, double weight, double[][] shares, Map<BitSet, double[]> ends) {
    BitSet done = new BitSet();
    double[] before = ends.computeIfAbsent(new BitSet(), worth);
    for (int player : order) {
      done.set(player);
      boolean last = done.cardinality() == players;
      double[] after =
          last ? ends.computeIfAbsent((BitSet) done.clone(), worth) : worth.apply(done);
      add(shares[player], before, after, weight);
      before = after;
    }
  }

  private static void add(double[] share, double[] before, double[] after, double weight) {
    Arrays.setAll(share, i -> share[i] + weight * (after[i] - before[i]));
  }
}
