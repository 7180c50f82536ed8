package dev.dossier.assess.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class GotWorseTest {
  private static final GotWorse RULE = new GotWorse();

  @Test
  void aFigureThatWentTheWrongWayIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            outcomes:
              - metric: run cost
                from: 61000000
                to: 38000000
                unit: USD/year
                better: higher
                measured: 2025-12
                basis: measured
                source: https://example.com/finance
            """)
                .marks(RULE))
        .containsExactly("metric");
  }

  @Test
  void aFigureThatGotBetterIsAllRight() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            outcomes:
              - metric: run cost
                from: 61000000
                to: 38000000
                unit: USD/year
                better: lower
                measured: 2025-12
                basis: measured
                source: https://example.com/finance
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void aBareValueHasNoDirection() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            outcomes:
              - metric: run cost
                value: 5
                unit: USD/year
                nature: savings
                measured: 2025-12
                basis: measured
                source: https://example.com/finance
            """)
                .marks(RULE))
        .isEmpty();
  }
}
