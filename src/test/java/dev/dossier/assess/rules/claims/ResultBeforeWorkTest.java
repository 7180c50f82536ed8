package dev.dossier.assess.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class ResultBeforeWorkTest {
  private static final ResultBeforeWork RULE = new ResultBeforeWork();

  @Test
  void aMeasurementFromBeforeTheWorkIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            period: 2025-03..2025-12
            outcomes:
              - metric: run cost
                from: 61000000
                to: 38000000
                unit: USD/year
                better: lower
                measured: 2025-02
                basis: measured
                source: https://example.com/finance
            """)
                .marks(RULE))
        .containsExactly("2025-02");
  }

  @Test
  void aMeasurementInTheMonthInWhichTheWorkBeganIsAllRight() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            period: 2025-03-20..2025-12-31
            outcomes:
              - metric: run cost
                from: 61000000
                to: 38000000
                unit: USD/year
                better: lower
                measured: 2025-03
                basis: measured
                source: https://example.com/finance
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void anUndatedResultIsNotItsBusiness() {
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
        .isEmpty();
  }
}
