package dev.dossier.assess.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class NoRoleTest {
  private static final NoRole RULE = new NoRole();

  @Test
  void workOfManyHandsWithoutARoleIsFound() {
    assertThat(Given.aPackage().without("role").marks(RULE)).containsExactly("-");
  }

  @Test
  void aRoleIsEnough() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            role: Lead
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void aTalkSaysByItselfWhatTheCandidateDid() {
    assertThat(
            Given.aPackage()
                .without("role")
                .evidence(
                    """
            kind: talk
            """)
                .marks(RULE))
        .isEmpty();
  }
}
