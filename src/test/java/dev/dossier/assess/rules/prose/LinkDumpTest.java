package dev.dossier.assess.rules.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class LinkDumpTest {
  private static final LinkDump RULE = new LinkDump();

  @Test
  void aListOfNothingButLinksIsFound() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## More
            - [Design](https://example.com/1)
            - [Review](https://example.com/2)
            - [Dashboard](https://example.com/3)
            """)
                .marks(RULE))
        .containsExactly("Design");
  }

  @Test
  void aParagraphOfNothingButLinksIsFound() {
    assertThat(
            Given.aPackage()
                .body(
                    """
                    ## More
                    [Design](https://example.com/1), [review](https://example.com/2),
                    [graph](https://example.com/3)
                    """)
                .findings(RULE))
        .hasSize(1);
  }

  @Test
  void aSentenceBeforeTheListIsEnough() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## More
            The review names what failed.

            - [Design](https://example.com/1)
            - [Review](https://example.com/2)
            - [Dashboard](https://example.com/3)
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void anItemAboveTheListIsEnough() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## More
            - The review names what failed:
              - [Design](https://example.com/1)
              - [Review](https://example.com/2)
              - [Dashboard](https://example.com/3)
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void linksWithAWordOnEachAreAllRight() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## More
            - [Design](https://example.com/1) shows what we had expected to see
            - [Review](https://example.com/2) shows what we had expected to see
            - [Dashboard](https://example.com/3) shows what we had expected to see
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void aListOfReferencesIsOneOnPurpose() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## References
            - [Design](https://example.com/1)
            - [Review](https://example.com/2)
            - [Dashboard](https://example.com/3)
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void twoLinksAreNoHeap() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## More
            - [Design](https://example.com/1)
            - [Review](https://example.com/2)
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void linesToReachSomebodyAtAreNoHeap() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            [Me](mailto:me@example.com) [here](https://example.com/a) [there](https://example.com/b)
            """)
                .marks(RULE))
        .isEmpty();
  }
}
