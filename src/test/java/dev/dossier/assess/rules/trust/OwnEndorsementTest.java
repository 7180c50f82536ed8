package dev.dossier.assess.rules.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class OwnEndorsementTest {
  private static final OwnEndorsement RULE = new OwnEndorsement();

  @Test
  void anEndorsementByTheCandidateIsFound() {
    assertThat(
            Given.aPackage()
                .endorsement(
                    "me",
                    """
            from: alex example
            relation: peer
            date: 2026-02-01
            endorses: [evidence/example]
            """)
                .marks(RULE))
        .containsExactly("alex example");
  }

  @Test
  void anEndorsementBySomebodyElseIsAllRight() {
    assertThat(
            Given.aPackage()
                .endorsement(
                    "peer",
                    """
            from: Principal engineer, search
            relation: peer
            date: 2026-02-01
            endorses: [evidence/example]
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void withoutEndorsementsNobodyEndorses() {
    assertThat(Given.aPackage().marks(RULE)).isEmpty();
  }
}
