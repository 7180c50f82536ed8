package dev.dossier.assess.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class EstimateCalledMeasuredTest {
  private static final EstimateCalledMeasured RULE = new EstimateCalledMeasured();

  @Test
  void aTextThatCallsItsEstimateMeasuredIsFound() {
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
                basis: estimated
                source: https://example.com/finance
            """)
                .body(
                    """
            ## Result
            The measured saving pays for the team.
            """)
                .marks(RULE))
        .containsExactly("measured");
  }

  @Test
  void aDocumentThatCallsAnEstimatedSumMeasuredIsFound() {
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
                basis: estimated
                source: https://example.com/finance
            """)
                .document(
                    "summary",
                    """
            The measured value is {{estimated-impact}} a year.
            """)
                .marks(RULE))
        .containsExactly("measured");
  }

  @Test
  void aBasisBetterThanAnInputsIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            outcomes:
              - metric: delivery speed
                value-model: delivery-speed
                inputs:
                  lead-time-before: {value: 9, basis: estimated, source: "https://example.com/a"}
                  lead-time-after: {value: 3, basis: measured, source: "https://example.com/a"}
                basis: measured
            """)
                .marks(RULE))
        .containsExactly("measured");
  }

  @Test
  void aMeasuredResultMayBeCalledSo() {
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
            The measured saving pays for the team.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void anEstimateThatIsCalledOneIsAllRight() {
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
                basis: estimated
                source: https://example.com/finance
            """)
                .body(
                    """
            ## Result
            The saving is estimated and will be measured in May.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void aSumOfWhatWasMeasuredMayBeCalledSo() {
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
                .document(
                    "summary",
                    """
            The measured value is {{total-impact}} a year.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void aFileWithoutOutcomesHasNothingToMeasure() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            kind: talk
            outcomes: []
            """)
                .body(
                    """
            ## Result
            I measured twice.
            """)
                .marks(RULE))
        .isEmpty();
  }
}
