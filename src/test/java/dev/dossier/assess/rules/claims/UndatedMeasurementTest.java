package dev.dossier.assess.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class UndatedMeasurementTest {
  private static final UndatedMeasurement RULE = new UndatedMeasurement();

  @Test
  void aMeasurementWithoutADateIsFound() {
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
                basis: measured
                source: https://example.com/finance
            """)
                .marks(RULE))
        .containsExactly("metric");
  }

  @Test
  void aDateIsEnough() {
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
  void anEstimateNeedsNoDate() {
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
                basis: estimated
                source: https://example.com/finance
            """)
                .marks(RULE))
        .isEmpty();
  }
}
