package dev.dossier.assess;

import java.util.HashMap;
import java.util.Map;

/**
 * How much of a noisy-or each of its items gives: the exact Shapley values.
 *
 * <p>The value of item e is {@code s_e · ∫₀¹ Π_{j≠e} (1 − t·s_j) dt}: what it adds to the others,
 * averaged over every order in which the items could arrive.
 */
final class Shapley {
  /** Rules by their number of nodes, so that each is made once per assessment. */
  private final Map<Integer, GaussLegendre> rules = new HashMap<>();

  /** The share of each item; the shares sum to the noisy-or of all strengths. */
  double[] shares(double[] strengths) {
    double[] shares = new double[strengths.length];
    GaussLegendre rule = rules.computeIfAbsent(nodes(strengths.length), GaussLegendre::new);
    for (int i = 0; i < rule.count(); i++) {
      double t = rule.node(i);
      double doubt = rule.weight(i);
      for (double strength : strengths) {
        doubt *= 1 - t * strength;
      }
      for (int e = 0; e < strengths.length; e++) {
        // t < 1 and a strength is at most 1, so nothing is divided by zero
        shares[e] += doubt / (1 - t * strengths[e]);
      }
    }
    for (int e = 0; e < strengths.length; e++) {
      shares[e] *= strengths[e];
    }
    return shares;
  }

  /**
   * Nodes enough for this many items.
   *
   * <p>The integrand is a polynomial of degree k − 1, for which ⌈k/2⌉ nodes are exact. With n nodes
   * its error is below k·exp(−4n²/k), because on the ellipse around the interval on which the rule
   * converges like exp(−2nθ) it grows at most like exp(kθ²/4). So for many items far fewer nodes
   * do: the square root of k·ln(k·10¹⁶), halved.
   */
  static int nodes(int items) {
    int exact = (items + 1) / 2;
    double enough = StrictMath.sqrt(items * StrictMath.log(items * 1e16)) / 2;
    return Math.min(exact, (int) Math.ceil(enough));
  }
}
