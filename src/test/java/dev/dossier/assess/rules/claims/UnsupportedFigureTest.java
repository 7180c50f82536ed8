package dev.dossier.assess.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class UnsupportedFigureTest {
  private static final UnsupportedFigure RULE = new UnsupportedFigure();

  @Test
  void aFigureThatNoEvidenceHoldsIsFound() {
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
            reach: {teams: 47}
            """)
                .document(
                    "summary",
                    """
            It saved $52M a year for 61 teams, or 80 %.
            """)
                .marks(RULE))
        .containsExactly("$52M", "61 teams", "80 %");
  }

  @Test
  void figuresOfTheEvidenceMayBeTyped() {
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
            reach: {teams: 47, engineers: 127}
            """)
                .document(
                    "summary",
                    """
            It saved $23M a year, from USD 61M to 38 million dollars, or 38 %.

            It reaches 47 teams and 127 engineers.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void theShareOfAFigureMayBeTyped() {
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
                .document(
                    "summary",
                    """
            Half of it, $11.5M, is mine: 50 %.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void theAskIsLookedAtToo() {
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
                .ask(
                    """
            I saved $52M.
            """)
                .marks(RULE))
        .containsExactly("$52M");
  }

  @Test
  void aDocumentInAnotherCurrencyIsFound() {
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
            It saved 23 million euros.
            """)
                .marks(RULE))
        .containsExactly("23 million euros");
  }

  @Test
  void evidenceTellsItsOwnFigures() {
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
            It saved $52M.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void computedFiguresAreAlwaysSupported() {
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
            It saved {{total-impact}} a year.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void whatSomebodyElseSaysIsTheirs() {
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
            > It saved $52M.
            """)
                .marks(RULE))
        .isEmpty();
  }
}
