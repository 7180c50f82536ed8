package dev.dossier.assess.rules.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class NoEndorsementTest {
  private static final NoEndorsement RULE = new NoEndorsement();

  @Test
  void aStrongItemThatNobodyEndorsesIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
                    title: Example work
                    supports: [crisis]
                    """)
                .marks(RULE))
        .containsExactly("Example work");
  }

  @Test
  void anEndorsedItemIsAllRight() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
                    supports: [crisis]
                    """)
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
  void aPackageWithFewerItemsIsToldHowManyCarryIt() {
    Given one = Given.aPackage().evidence("supports: [crisis]");
    assertThat(one.findings(RULE))
        .hasSize(1)
        .allSatisfy(
            f -> assertThat(f.message()).endsWith(", the only item that carries the score"));
  }

  @Test
  void onlyTheThreeStrongestAreAskedAbout() {
    Given given = Given.aPackage();
    for (int i = 0; i < 5; i++) {
      given.evidence("item" + i, "supports: [crisis]");
    }

    assertThat(given.marks(RULE)).hasSize(3);
  }

  @Test
  void whatAddsNothingNeedsNobody() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
                    supports: []
                    """)
                .marks(RULE))
        .isEmpty();
  }
}
