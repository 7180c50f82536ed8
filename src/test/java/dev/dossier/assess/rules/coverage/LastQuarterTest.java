package dev.dossier.assess.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class LastQuarterTest {
  private static final LastQuarter RULE = new LastQuarter();

  @Test
  void aCaseThatBeganThisQuarterIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            period: 2026-05..
            """)
                .asOf("2026-06-30")
                .marks(RULE))
        .containsExactly("The case");
  }

  @Test
  void oneOlderFileIsEnough() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            period: 2026-05..
            """)
                .evidence(
                    "older",
                    """
            period: 2025-01..2025-02
            """)
                .asOf("2026-06-30")
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void workThatLiesAheadIsNoWork() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            period: 2026-08..2026-09
            """)
                .asOf("2026-06-30")
                .marks(RULE))
        .isEmpty();
  }
}
