package dev.dossier.assess.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class NoSourceTest {
  private static final NoSource RULE = new NoSource();

  @Test
  void anOutcomeThatNobodyCanCheckIsFound() {
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
            """)
                .marks(RULE))
        .containsExactly("metric");
  }

  @Test
  void anInputOfAValueModelThatNobodyCanCheckIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            outcomes:
              - metric: delivery speed
                value-model: delivery-speed
                inputs:
                  lead-time-before: {value: 9, basis: measured, source: "https://example.com/a"}
                  lead-time-after: {value: 3, basis: measured}
            """)
                .marks(RULE))
        .containsExactly("lead-time-after");
  }

  @Test
  void aSourceIsEnough() {
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
  void whatHasNoOutcomeNeedsNoSource() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            kind: talk
            outcomes: []
            """)
                .marks(RULE))
        .isEmpty();
  }
}
