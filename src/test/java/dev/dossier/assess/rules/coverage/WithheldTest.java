package dev.dossier.assess.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class WithheldTest {
  private static final Withheld RULE = new Withheld();

  @Test
  void tooLittleCoverageIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            supports: [crisis]
            """)
                .marks(RULE))
        .containsExactly("l6-l7");
  }

  @Test
  void fiveOfSixteenAreEnough() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            supports: [crisis, hard-call, consensus, long-term, succession]
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void indicatorsThatAreSetAsideAreNotAskedFor() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            supports: [crisis, hard-call, consensus, long-term]
            """)
                .promotion(
                    """
            waive:
              - {indicator: team-growth, reason: not here}
              - {indicator: emerging-domain, reason: not here}
              - {indicator: succession, reason: not here}
            """)
                .marks(RULE))
        .isEmpty();
  }
}
