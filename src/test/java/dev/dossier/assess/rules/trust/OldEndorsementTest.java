package dev.dossier.assess.rules.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class OldEndorsementTest {
  private static final OldEndorsement RULE = new OldEndorsement();

  @Test
  void anEndorsementOfMoreThanAYearAgoIsFound() {
    assertThat(
            Given.aPackage()
                .endorsement(
                    "peer",
                    """
            from: Principal engineer, search
            relation: peer
            date: 2025-06-29
            endorses: [evidence/example]
            """)
                .asOf("2026-06-30")
                .marks(RULE))
        .containsExactly("2025-06-29");
  }

  @Test
  void aYearIsNotTooOld() {
    assertThat(
            Given.aPackage()
                .endorsement(
                    "peer",
                    """
            from: Principal engineer, search
            relation: peer
            date: 2025-06-30
            endorses: [evidence/example]
            """)
                .asOf("2026-06-30")
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void withoutEndorsementsNothingGrowsOld() {
    assertThat(Given.aPackage().marks(RULE)).isEmpty();
  }
}
