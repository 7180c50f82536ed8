package dev.dossier.assess.rules.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class SuperlativeTest {
  private static final Superlative RULE = new Superlative();

  @Test
  void praiseIsFoundWhereItStands() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            The world-class platform was a huge success.
            """)
                .marks(RULE))
        .containsExactly("world-class", "huge success");
  }

  @Test
  void theCaseAndTheDocumentAreReadToo() {
    assertThat(
            Given.aPackage()
                .ask(
                    """
            I ask for an amazing title.
            """)
                .document(
                    "summary",
                    """
            My stellar record speaks.
            """)
                .marks(RULE))
        .containsExactly("stellar", "amazing");
  }

  @Test
  void plainWordsAreAllRight() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            Forty-seven teams moved, and the outstanding issues were closed.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void whatOthersSayIsTheirs() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            The director called it "amazing".

            > Simply amazing!
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void namesAndTitlesAreLeftAlone() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            It won the Engineering Excellence Award. See [An amazing journey](https://example.com).
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void headingsAndOtherPagesAreNotRead() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## An amazing result
            Cost fell.
            """)
                .page(
                    "about",
                    """
            I am amazing.
            """)
                .marks(RULE))
        .isEmpty();
  }
}
