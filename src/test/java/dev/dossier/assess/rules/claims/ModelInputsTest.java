package dev.dossier.assess.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class ModelInputsTest {
  private static final ModelInputs RULE = new ModelInputs();

  @Test
  void aDivisionByZeroIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            outcomes:
              - metric: delivery speed
                value-model: delivery-speed
                inputs:
                  lead-time-before: {value: 9, basis: measured, source: "https://example.com/a"}
                  lead-time-after: {value: 0, basis: measured, source: "https://example.com/a"}
            """)
                .marks(RULE))
        .containsExactly("inputs");
  }

  @Test
  void aRangeWithinWhichThereIsNoResultIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            outcomes:
              - metric: delivery speed
                value-model: delivery-speed
                inputs:
                  lead-time-before: {value: 9, basis: measured, source: "https://example.com/a"}
                  lead-time-after: {value: 3, low: 0, high: 4, basis: measured, source: "https://example.com/a"}
            """)
                .marks(RULE))
        .containsExactly("inputs");
  }

  @Test
  void inputsThatGiveAResultAreAllRight() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            outcomes:
              - metric: delivery speed
                value-model: delivery-speed
                inputs:
                  lead-time-before: {value: 9, basis: measured, source: "https://example.com/a"}
                  lead-time-after: {value: 3, basis: measured, source: "https://example.com/a"}
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void aChangeHasNoInputs() {
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
}
