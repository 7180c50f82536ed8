package dev.dossier.assess.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class UnfinishedCalledDoneTest {
  private static final UnfinishedCalledDone RULE = new UnfinishedCalledDone();

  @Test
  void aMeasurementThatLiesAheadIsFound() {
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
                measured: 2027-01
                basis: measured
                source: https://example.com/finance
            """)
                .asOf("2026-06-30")
                .marks(RULE))
        .containsExactly("2027-01");
  }

  @Test
  void aProjectionMayLieAhead() {
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
                measured: 2027-01
                basis: projected
                source: https://example.com/finance
            """)
                .asOf("2026-06-30")
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void workThatStillRunsAndIsCalledFinishedIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            period: 2025-01..
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
            The whole migration is complete, so nobody waits.
            """)
                .asOf("2026-06-30")
                .marks(RULE))
        .containsExactly("complete");
  }

  @Test
  void workThatIsOverMayBeCalledFinished() {
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
            The whole migration is complete, so nobody waits.
            """)
                .asOf("2026-06-30")
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void workThatStillRunsMaySayWhatIsDoneSoFar() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            period: 2025-01..
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
            Twelve teams have moved. The project is not finished yet.
            """)
                .asOf("2026-06-30")
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void aProjectionThatIsToldAsAchievedIsFound() {
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
                measured: 2027-01
                basis: projected
                source: https://example.com/finance
            """)
                .body(
                    """
            ## Result
            I saved 23 million dollars.
            """)
                .asOf("2026-06-30")
                .marks(RULE))
        .containsExactly("saved");
  }

  @Test
  void aProjectionThatIsToldAsOneIsAllRight() {
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
                measured: 2027-01
                basis: projected
                source: https://example.com/finance
            """)
                .body(
                    """
            ## Result
            I expect that it saved 23 million dollars by 2027.
            """)
                .asOf("2026-06-30")
                .marks(RULE))
        .isEmpty();
  }
}
