package dev.dossier.assess.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class CountedTwiceTest {
  private static final CountedTwice RULE = new CountedTwice();

  @Test
  void theSameMoneyFromTheSameSourceIsFound() {
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
                .evidence(
                    "later",
                    """
            outcomes:
              - metric: cost of hosting
                from: 61000000
                to: 38000000
                unit: USD/year
                better: lower
                measured: 2025-12
                basis: measured
                source: https://example.com/finance
            """)
                .marks(RULE))
        .containsExactly("metric");
  }

  @Test
  void theSameMoneyUnderTheSameNameIsFound() {
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
                .evidence(
                    "later",
                    """
            outcomes:
              - metric: Run  cost
                from: 61000000
                to: 38000000
                unit: USD/year
                better: lower
                measured: 2025-12
                basis: measured
                source: https://example.com/ledger
            """)
                .marks(RULE))
        .containsExactly("metric");
  }

  @Test
  void sharesOfOneResultAreAllRightUpToTheWhole() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            share: 0.5
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
                .evidence(
                    "later",
                    """
            share: 0.5
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
  void sharesOfMoreThanTheWholeAreFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            share: 0.5
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
                .evidence(
                    "later",
                    """
            share: 0.6
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
        .containsExactly("metric");
  }

  @Test
  void anotherAmountFromTheSameSourceIsAnotherResult() {
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
                .evidence(
                    "later",
                    """
            outcomes:
              - metric: licences
                from: 61000000
                to: 60000000
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
  void whatIsNoMoneyAddsUpToNothing() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            outcomes:
              - metric: run cost
                from: 61000000
                to: 38000000
                unit: days
                better: lower
                measured: 2025-12
                basis: measured
                source: https://example.com/finance
            """)
                .evidence(
                    "later",
                    """
            outcomes:
              - metric: run cost
                from: 61000000
                to: 38000000
                unit: days
                better: lower
                measured: 2025-12
                basis: measured
                source: https://example.com/finance
            """)
                .marks(RULE))
        .isEmpty();
  }
}
