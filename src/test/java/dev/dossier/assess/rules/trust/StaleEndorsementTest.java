package dev.dossier.assess.rules.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class StaleEndorsementTest {
  private static final StaleEndorsement RULE = new StaleEndorsement();

  @Test
  void evidenceThatHasChangedSinceIsFound() {
    assertThat(
            Given.aPackage()
                .endorsement(
                    "peer",
                    """
            from: Principal engineer, search
            relation: peer
            date: 2026-02-01
            endorses: [evidence/example]
            fingerprint: {evidence/example: "0000000000000000000000000000000000000000000000000000000000000000"}
            """)
                .marks(RULE))
        .containsExactly("evidence/example");
  }

  @Test
  void anEndorsementWithoutAFingerprintCannotBeStale() {
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
  void anEndorsementOfThePresentTextIsAllRight() {
    Given given = Given.aPackage().evidence("title: The same text");
    String hash = given.fingerprint("evidence/example");

    assertThat(
            given
                .endorsement(
                    "peer",
                    """
                    from: Principal engineer, search
                    relation: peer
                    date: 2026-02-01
                    endorses: [evidence/example]
                    fingerprint: {evidence/example: "%s"}
                    """
                        .formatted(hash))
                .marks(RULE))
        .isEmpty();
  }
}
