package dev.dossier.assess.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class WeWithoutITest {
  private static final WeWithoutI RULE = new WeWithoutI();

  @Test
  void weWithoutIIsFoundAtTheFirstWe() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Action
            The cells came first. Then we moved them.

            ## Result
            Our cost fell.
            """)
                .marks(RULE))
        .containsExactly("we");
  }

  @Test
  void oneIIsEnough() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Action
            We moved them.

            ## Result
            I closed the last ticket.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void myIsAnIToo() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Action
            We followed my design.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void whoseWorkWasNotSaidIsAnotherMatter() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Action
            The cells were moved.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void whatStandsInTheContextIsNotTheWork() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Context
            We had slides.

            ## Action
            The slides went.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void withoutSectionsTheWholeTextIsLookedAt() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            We’ve moved the cells.
            """)
                .marks(RULE))
        .containsExactly("We’ve");
  }

  @Test
  void theCountryIsNobody() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Action
            The US office moved.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void aQuotationIsSomebodyElses() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Action
            It was moved.

            > We like it.
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
            ## Action
            Wir haben us die Zellen ausgedacht und nicht aufgehört.
            """)
                .marks(RULE))
        .isEmpty();
  }
}
