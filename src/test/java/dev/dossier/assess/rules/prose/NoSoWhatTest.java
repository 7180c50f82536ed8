package dev.dossier.assess.rules.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class NoSoWhatTest {
  private static final NoSoWhat RULE = new NoSoWhat();

  @Test
  void aResultThatNothingFollowsFromIsFound() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            The service was built and deployed. Documentation was written.
            """)
                .marks(RULE))
        .containsExactly("## Result");
  }

  @Test
  void anEmptyResultIsFound() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Action
            I built it.

            ## Result
            """)
                .marks(RULE))
        .containsExactly("## Result");
  }

  @Test
  void aFigureIsAnAnswer() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            Cost fell by 38 %.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void aComputedFigureIsAnAnswer() {
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
                .body(
                    """
            ## Result
            Worth {{evidence/example outcomes[0]}}.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void aConsequenceIsAnAnswer() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            The service was built, so shops are paid the same day.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void aConsequenceBelowAHeadingOfItsOwnIsAnAnswer() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            It was built.

            ### For shops
            Nobody waits.

            ## Why
            It was asked for.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void withoutAResultSectionThereIsNothingToAsk() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            I built it.
            """)
                .marks(RULE))
        .isEmpty();
  }
}
