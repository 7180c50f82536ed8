package dev.dossier.assess.rules.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import dev.dossier.model.Trust;
import org.junit.jupiter.api.Test;

class ClaimedOnlyTest {
  private static final ClaimedOnly RULE = new ClaimedOnly();

  @Test
  void anEndorsementThatOnlyTheFileVouchesForIsFound() {
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
        .containsExactly("Principal engineer, search");
  }

  @Test
  void anEndorsementThatGitVouchesForIsAllRight() {
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
                .trusting(Trust.RECORDED)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void withoutEndorsementsThereIsNothingToTrust() {
    assertThat(Given.aPackage().marks(RULE)).isEmpty();
  }
}
