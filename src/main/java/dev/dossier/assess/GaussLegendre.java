package dev.dossier.assess;

/**
 * Gauss–Legendre quadrature on the unit interval: exact for polynomials up to degree {@code 2n-1}.
 */
final class GaussLegendre {
  private static final int MOST_STEPS = 100;
  private static final double CLOSE = 1e-15;

  private final double[] nodes;
  private final double[] weights;

  /** The rule with this many nodes, at least 1. */
  GaussLegendre(int count) {
    nodes = new double[count];
    weights = new double[count];
    for (int i = 0; i < (count + 1) / 2; i++) {
      place(i, count);
    }
  }

  int count() {
    return nodes.length;
  }

  /** Nodes above 0 and below 1, ascending. */
  double node(int i) {
    return nodes[i];
  }

  /** Weights, which sum to 1. */
  double weight(int i) {
    return weights[i];
  }

  /** Finds a root of the Legendre polynomial by Newton's method, and its mirror image. */
  private void place(int i, int count) {
    double root = StrictMath.cos(Math.PI * (i + 0.75) / (count + 0.5));
    double slope = 1;
    for (int step = 0; step < MOST_STEPS; step++) {
      double last = 1;
      double value = root;
      for (int degree = 2; degree <= count; degree++) {
        double next = ((2 * degree - 1) * root * value - (degree - 1) * last) / degree;
        last = value;
        value = next;
      }
      slope = count * (root * value - last) / (root * root - 1);
      double move = value / slope;
      root -= move;
      if (Math.abs(move) <= CLOSE) {
        break;
      }
    }
    double weight = 1 / ((1 - root * root) * slope * slope);
    nodes[i] = (1 - root) / 2;
    nodes[count - 1 - i] = (1 + root) / 2;
    weights[i] = weight;
    weights[count - 1 - i] = weight;
  }
}
