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
    Legendre polynomial = Legendre.at(root, count);
    for (int step = 0; step < MOST_STEPS; step++) {
      double move = polynomial.value() / polynomial.slope();
      root -= move;
      polynomial = Legendre.at(root, count);
      if (Math.abs(move) <= CLOSE) {
        break;
      }
    }
    double slope = polynomial.slope();
    double weight = 1 / ((1 - root) * (1 + root) * slope * slope);
    nodes[i] = (1 - root) / 2;
    nodes[count - 1 - i] = (1 + root) / 2;
    weights[i] = weight;
    weights[count - 1 - i] = weight;
  }

  /** Value and slope of a Legendre polynomial, by the recurrences that divide by nothing small. */
  private record Legendre(double value, double slope) {
    static Legendre at(double x, int degree) {
      double lastValue = 1;
      double lastSlope = 0;
      double value = x;
      double slope = 1;
      for (int d = 2; d <= degree; d++) {
        double nextValue = ((2 * d - 1) * x * value - (d - 1) * lastValue) / d;
        double nextSlope = lastSlope + (2 * d - 1) * value;
        lastValue = value;
        lastSlope = slope;
        value = nextValue;
        slope = nextSlope;
      }
      return new Legendre(value, slope);
    }
  }
}
