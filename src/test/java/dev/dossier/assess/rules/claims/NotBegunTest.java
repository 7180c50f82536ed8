package dev.dossier.assess.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class NotBegunTest {
  private static final NotBegun RULE = new NotBegun();

  @Test
  void workThatLiesAheadIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            period: 2026-08..2026-12
            """)
                .asOf("2026-06-30")
                .marks(RULE))
        .containsExactly("2026-08..2026-12");
  }

  @Test
  void workThatBeginsOnTheVeryDayCounts() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            period: 2026-06-30..2026-12-31
            """)
                .asOf("2026-06-30")
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void workThatIsOverCounts() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            period: 2025-01..2025-12
            """)
                .asOf("2026-06-30")
                .marks(RULE))
        .isEmpty();
  }
}
