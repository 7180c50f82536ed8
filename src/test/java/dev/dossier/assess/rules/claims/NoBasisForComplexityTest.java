package dev.dossier.assess.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class NoBasisForComplexityTest {
  private static final NoBasisForComplexity RULE = new NoBasisForComplexity();

  @Test
  void aComplexityWithoutAReasonIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            complexity: 3
            """)
                .body(
                    """
            ## Action
            I moved the cells.
            """)
                .marks(RULE))
        .containsExactly("3");
  }

  @Test
  void aReasonIsEnough() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            complexity: 3
            """)
                .body(
                    """
            ## Why L7
            The complexity is three times my usual, because nothing could be frozen.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void theUsualNeedsNoReason() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            complexity: 1
            """)
                .body(
                    """
            ## Action
            I moved the cells.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void anEmptyBodyGivesNoReason() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            complexity: 2
            """)
                .body("")
                .marks(RULE))
        .containsExactly("2");
  }

  @Test
  void anotherLanguageIsGivenTheBenefitOfTheDoubt() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            complexity: 2
            """)
                .body(
                    """
            ## Was ich tat
            Ich habe das nicht mit dem Team getan, und es war schwer.
            """)
                .marks(RULE))
        .isEmpty();
  }
}
