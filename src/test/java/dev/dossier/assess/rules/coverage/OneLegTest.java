package dev.dossier.assess.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class OneLegTest {
  private static final OneLeg RULE = new OneLeg();

  @Test
  void aScoreThatOneFileCarriesIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            reach: {teams: 47}
            stakeholders: [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P]
            supports: [crisis, hard-call]
            """)
                .marks(RULE))
        .containsExactly("The case");
  }

  @Test
  void aScoreOnManyLegsIsAllRight() {
    assertThat(
            Given.aPackage()
                .evidence(
                    "leg1",
                    """
            reach: {teams: 47}
            stakeholders: [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P]
            supports: [crisis, hard-call]
            """)
                .evidence(
                    "leg2",
                    """
            reach: {teams: 47}
            stakeholders: [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P]
            supports: [crisis, hard-call]
            """)
                .evidence(
                    "leg3",
                    """
            reach: {teams: 47}
            stakeholders: [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P]
            supports: [crisis, hard-call]
            """)
                .evidence(
                    "leg4",
                    """
            reach: {teams: 47}
            stakeholders: [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P]
            supports: [crisis, hard-call]
            """)
                .evidence(
                    "leg5",
                    """
            reach: {teams: 47}
            stakeholders: [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P]
            supports: [crisis, hard-call]
            """)
                .evidence(
                    "leg6",
                    """
            reach: {teams: 47}
            stakeholders: [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P]
            supports: [crisis, hard-call]
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void withoutAnyEvidenceThereIsNoLeg() {
    assertThat(Given.aPackage().withoutEvidence().marks(RULE)).isEmpty();
  }
}
