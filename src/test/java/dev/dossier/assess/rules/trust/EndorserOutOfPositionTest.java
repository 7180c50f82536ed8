package dev.dossier.assess.rules.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class EndorserOutOfPositionTest {
  private static final EndorserOutOfPosition RULE = new EndorserOutOfPosition();

  @Test
  void anEndorsementFromBeforeTheWorkIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            period: 2025-03..2025-12
            """)
                .endorsement(
                    "peer",
                    """
            from: Principal engineer, search
            relation: peer
            date: 2025-02-28
            endorses: [evidence/example]
            """)
                .marks(RULE))
        .containsExactly("evidence/example");
  }

  @Test
  void anEndorsementDuringTheWorkIsAllRight() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            period: 2025-03..2025-12
            """)
                .endorsement(
                    "peer",
                    """
            from: Principal engineer, search
            relation: peer
            date: 2025-03-01
            endorses: [evidence/example]
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void anEndorsementOfUnknownWorkIsAnotherRulesBusiness() {
    assertThat(
            Given.aPackage()
                .endorsement(
                    "peer",
                    """
            from: Principal engineer, search
            relation: peer
            date: 2020-02-28
            endorses: [evidence/nowhere]
            """)
                .marksDespiteErrors(RULE))
        .isEmpty();
  }
}
