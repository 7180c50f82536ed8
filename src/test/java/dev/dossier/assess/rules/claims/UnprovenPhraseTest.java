package dev.dossier.assess.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class UnprovenPhraseTest {
  private static final UnprovenPhrase RULE = new UnprovenPhrase();

  @Test
  void aPhraseThatTheFiguresDoNotProveIsFound() {
    assertThat(
            Given.aPackage()
                .document(
                    "summary",
                    """
            Direction set across {{teams}} teams.
            """)
                .evidence(
                    """
            reach: {teams: 4}
            """)
                .marks(RULE))
        .containsExactly("Direction set across {{teams}} teams");
  }

  @Test
  void aPhraseThatTheFiguresProveMayBeUsed() {
    assertThat(
            Given.aPackage()
                .document(
                    "summary",
                    """
            Direction set across {{teams}} teams.
            """)
                .evidence(
                    """
            reach: {teams: 47}
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void aPhraseWithATypedFigureIsKnownToo() {
    assertThat(
            Given.aPackage()
                .document(
                    "summary",
                    """
            In short: direction set across 47 teams, no less.
            """)
                .evidence(
                    """
            reach: {teams: 4}
            """)
                .marks(RULE))
        .containsExactly("direction set across 47 teams");
  }

  @Test
  void otherWordsAreNoPhrase() {
    assertThat(
            Given.aPackage()
                .document(
                    "summary",
                    """
            I set the direction of four teams.
            """)
                .evidence(
                    """
            reach: {teams: 4}
            """)
                .marks(RULE))
        .isEmpty();
  }
}
