package dev.dossier.assess.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class NoOutcomeTest {
  private static final NoOutcome RULE = new NoOutcome();

  @Test
  void anInitiativeWithoutAnOutcomeIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            kind: initiative
            outcomes: []
            """)
                .marks(RULE))
        .containsExactly("outcomes");
  }

  @Test
  void oneOutcomeIsEnough() {
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
  void aTalkNeedsNone() {
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
