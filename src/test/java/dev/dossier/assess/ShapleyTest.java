package dev.dossier.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapleyTest {

  @Property(tries = 60)
  void aShareIsWhatAnItemAddsAveragedOverEveryOrder(@ForAll("upToSeven") double[] strengths) {
    double[] sums = new double[strengths.length];
    int orders = addAllOrders(strengths, new boolean[strengths.length], 1, sums);
    double[] shares = new Shapley().shares(strengths);
    for (int e = 0; e < strengths.length; e++) {
      assertThat(shares[e]).isEqualTo(sums[e] / orders, within(1e-12));
    }
  }

  @Provide
  Arbitrary<double[]> upToSeven() {
    return Arbitraries.doubles().between(0, 1).array(double[].class).ofMaxSize(7);
  }

  @Provide
  Arbitrary<double[]> upToSixty() {
    return Arbitraries.doubles().between(0, 1).array(double[].class).ofMaxSize(60);
  }

  /** Adds what each item adds in every order of those not yet used; gives the number of orders. */
  private static int addAllOrders(double[] s, boolean[] used, double doubt, double[] sums) {
    int orders = 0;
    for (int e = 0; e < s.length; e++) {
      if (!used[e]) {
        used[e] = true;
        int below = addAllOrders(s, used, doubt * (1 - s[e]), sums);
        sums[e] += below * doubt * s[e];
        orders += below;
        used[e] = false;
      }
    }
    return Math.max(1, orders);
  }

  @Property(tries = 60)
  void sharesSumToTheWhole(@ForAll("upToSixty") double[] strengths) {
    assertThat(sum(new Shapley().shares(strengths)))
        .isEqualTo(new NoisyOr(strengths).value(), within(1e-13));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 50, 100, 150, 200, 500, 1_000, 5_000, 20_000})
  void equalItemsShareEquallyHoweverMany(int items) {
    for (double strength : new double[] {0.001, 0.02, 0.3, 0.9, 1}) {
      double[] strengths = new double[items];
      Arrays.fill(strengths, strength);
      double[] shares = new Shapley().shares(strengths);
      double whole = 1 - Math.pow(1 - strength, items);
      assertThat(shares[0]).isEqualTo(whole / items, within(1e-12 / items));
      assertThat(Arrays.stream(shares).distinct().count()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {150, 400, 1_000, 2_500})
  void fewNodesAgreeWithAsManyAsAreExact(int items) {
    SplittableRandom random = new SplittableRandom(items);
    double[] strengths = random.doubles(items).map(x -> x * x).toArray();
    double[] shares = new Shapley().shares(strengths);
    GaussLegendre exact = new GaussLegendre((items + 1) / 2);
    for (int e = 0; e < items; e += items / 10) {
      assertThat(shares[e]).isEqualTo(shareWith(exact, strengths, e), within(1e-13));
    }
    assertThat(sum(shares)).isEqualTo(new NoisyOr(strengths).value(), within(1e-12));
  }

  private static double shareWith(GaussLegendre rule, double[] strengths, int e) {
    double share = 0;
    for (int i = 0; i < rule.count(); i++) {
      double doubt = rule.weight(i) * strengths[e];
      for (int j = 0; j < strengths.length; j++) {
        doubt *= j == e ? 1 : 1 - rule.node(i) * strengths[j];
      }
      share += doubt;
    }
    return share;
  }

  @Test
  void nodesGrowWithTheRootOfTheItemsWhereThatIsEnough() {
    assertThat(Shapley.nodes(1)).isEqualTo(1);
    assertThat(Shapley.nodes(7)).isEqualTo(4);
    assertThat(Shapley.nodes(20)).isEqualTo(10);
    assertThat(Shapley.nodes(10_000)).isLessThan(360);
  }

  @Test
  void nobodyGivesNothing() {
    assertThat(new Shapley().shares(new double[0])).isEmpty();
    assertThat(new Shapley().shares(new double[] {0, 0})).containsExactly(0, 0);
  }

  private static double sum(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    return sum;
  }
}
