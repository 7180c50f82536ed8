package dev.dossier.assess.rules.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class UnexplainedAcronymTest {
  private static final UnexplainedAcronym RULE = new UnexplainedAcronym();

  @Test
  void aShortFormIsFoundOnceAtItsFirstUse() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            The CCDL fell, and so did the CCDL of others.
            """)
                .marks(RULE))
        .containsExactly("CCDL");
  }

  @Test
  void anExplanationAtTheFirstUseIsEnough() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            The cross-cell database latency (CCDL) fell. The CCDL stayed low.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void anExplanationThatComesTooLateIsNotEnough() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            The CCDL fell. The cross-cell database latency (CCDL) stayed low.
            """)
                .marks(RULE))
        .containsExactly("CCDL");
  }

  @Test
  void eachFileExplainsForItself() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            The cross-cell database latency (CCDL) fell.
            """)
                .document(
                    "summary",
                    """
            The CCDL fell.
            """)
                .marks(RULE))
        .containsExactly("CCDL");
  }

  @Test
  void theLevelsOfThePlaybookAndTheRolesOfThePeopleAreKnown() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            role: Lead of the QXZ team
            stakeholders: [Director of ZZQ]
            tags: [KQQ]
            """)
                .body(
                    """
            ## Result
            As QXZ lead I met ZZQ and KQQ on the way from L6 to L7.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void aListOfNamesIsNoSentence() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            - RDS
            - EKS for CCDL

            So it works.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void theTitleOfALinkIsLeftAlone() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            I wrote [How the CCDL fell](https://example.com), so it is known.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void anotherLanguageIsNotRead() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Ergebnis
            Die CCDL ist mit der Zeit gefallen und nicht gestiegen.
            """)
                .marks(RULE))
        .isEmpty();
  }
}
