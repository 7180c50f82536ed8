package dev.dossier.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GaussLegendreTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 8, 16, 31, 64, 200})
  void powersUpToTwiceTheNodesLessOneAreExact(int count) {
    GaussLegendre rule = new GaussLegendre(count);
    for (int power = 0; power <= 2 * count - 1; power++) {
      double integral = 0;
      for (int i = 0; i < count; i++) {
        integral += rule.weight(i) * Math.pow(rule.node(i), power);
      }
      assertThat(integral).isEqualTo(1.0 / (power + 1), within(1e-14));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 64, 333, 1200})
  void nodesAscendInsideTheInterval(int count) {
    GaussLegendre rule = new GaussLegendre(count);
    double last = 0;
    for (int i = 0; i < count; i++) {
      assertThat(rule.node(i)).isGreaterThan(last).isLessThan(1);
      assertThat(rule.weight(i)).isPositive();
      last = rule.node(i);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void nodesAreTheKnownOnes(int count) {
    GaussLegendre rule = new GaussLegendre(count);
    double root = count == 2 ? Math.sqrt(1.0 / 3) : Math.sqrt(3.0 / 5);
    assertThat(rule.node(0)).isEqualTo((1 - root) / 2, within(1e-16));
    assertThat(rule.weight(0)).isEqualTo(count == 2 ? 1.0 / 2 : 5.0 / 18, within(1e-15));
  }
}
