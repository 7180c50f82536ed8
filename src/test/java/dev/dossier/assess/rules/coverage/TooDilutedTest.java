package dev.dossier.assess.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class TooDilutedTest {
  private static final TooDiluted RULE = new TooDiluted();

  @Test
  void theFirstIndicatorTooManyIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            supports: [crisis, hard-call, consensus, long-term, succession]
            """)
                .marks(RULE))
        .containsExactly("succession");
  }

  @Test
  void fourIndicatorsCountInFull() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            supports: [crisis, hard-call, consensus, long-term]
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void noIndicatorIsNotTooMany() {
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
