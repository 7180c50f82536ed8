package dev.dossier.assess.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class ValueMismatchTest {
  private static final ValueMismatch RULE = new ValueMismatch();

  @Test
  void aValueThatIsNotTheChangeIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            outcomes:
              - metric: run cost
                from: 61000000
                to: 38000000
                value: 32000000
                unit: USD/year
                better: lower
                measured: 2025-12
                basis: measured
                source: https://example.com/finance
            """)
                .marks(RULE))
        .containsExactly("32000000");
  }

  @Test
  void aValueThatIsTheChangeIsAllRight() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            outcomes:
              - metric: run cost
                from: 61000000
                to: 38000000
                value: 23000000
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
  void aRoundedValueIsAllRightAsFarAsItsDigitsGo() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            outcomes:
              - metric: run cost
                from: 61000000
                to: 37600000
                value: 23000000
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
  void aValueAloneHasNothingToDisagreeWith() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            outcomes:
              - metric: run cost
                value: 5
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
