package dev.dossier.assess.rules.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class UnreadableLinkTest {
  private static final UnreadableLink RULE = new UnreadableLink();

  @Test
  void anArtifactOnTheOwnMachineIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            artifacts:
              - {kind: dashboard, title: Cost, link: "http://localhost:3000/cost", readers: committee}
            """)
                .marks(RULE))
        .containsExactly("\"http://localhost:3000/cost\"");
  }

  @Test
  void anAddressInsideTheCompanyIsFoundWhereThePublicReads() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            audience: public
            artifacts:
              - {kind: dashboard, title: Cost, link: "http://wiki/cost", readers: public}
            """)
                .marks(RULE))
        .containsExactly("\"http://wiki/cost\"");
  }

  @Test
  void anAddressInsideTheCompanyIsAllRightForTheCommittee() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            artifacts:
              - {kind: dashboard, title: Cost, link: "http://wiki/cost", readers: committee}
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void anArtifactThatTheCommitteeMayNotOpenIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            artifacts:
              - {kind: dashboard, title: Cost, link: "https://example.com/cost", readers: private}
            """)
                .marks(RULE))
        .containsExactly("private");
  }

  @Test
  void aPrivateArtifactOfAPrivateFileIsAllRight() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            audience: private
            artifacts:
              - {kind: dashboard, title: Cost, link: "https://example.com/cost", readers: private}
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void aSourceOnOneMachineIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            outcomes:
              - metric: run cost
                from: 61000000
                to: 38000000
                unit: USD/year
                better: lower
                measured: 2025-12
                basis: measured
                source: file:///Users/me/cost.xlsx
            """)
                .marks(RULE))
        .containsExactly("file:///Users/me/cost.xlsx");
  }

  @Test
  void aLinkInTheTextIsLookedAtToo() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            See [the graph](http://127.0.0.1/graph).
            """)
                .marks(RULE))
        .containsExactly("[the graph](http://127.0.0.1/graph)");
  }

  @Test
  void anOpenAddressIsAllRight() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            artifacts:
              - {kind: dashboard, title: Cost, link: "https://example.com/cost", readers: committee}
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void aSourceInWordsIsNoAddress() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            outcomes:
              - metric: run cost
                from: 61000000
                to: 38000000
                unit: USD/year
                better: lower
                measured: 2025-12
                basis: measured
                source: Finance report, March 2025, page 4
            """)
                .marks(RULE))
        .isEmpty();
  }
}
