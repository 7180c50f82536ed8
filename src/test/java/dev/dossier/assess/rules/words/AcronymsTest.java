package dev.dossier.assess.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymsTest {
  private static final Acronyms ACRONYMS = Acronyms.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The CCDL fell.",
        "Both CCDLs fell.",
        "The CCDL’s fall was long.",
        "It is (see CCDL) lower.",
        "CCDL: lower.",
      })
  void aShortFormIsFound(String sentence) {
    assertThat(ACRONYMS.unknownIn(sentence))
        .singleElement()
        .satisfies(
            use -> {
              assertThat(use.name()).isEqualTo("CCDL");
              assertThat(sentence.substring(use.from(), use.to())).isEqualTo("CCDL");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The API, two APIs, an SLA and the VP.",
        "I NEVER said so.",
        "WE MOVED THE CCDL.",
        "The GREAT MIGRATION of last year.",
        "Part II and part IX.",
        "It cost 3 EUR and 4 CHF.",
        "We use S3, EC2 and DS525.",
        "We run on Amazon EFS and Apache NIFI.",
        "A talk at GDG Cloud Bangkok.",
        "Thanks to @CCDL and #CCDL.",
        "The ODDS-TEAM wrote it.",
        "A P&L and R&D.",
      })
  void whatNeedsNoExplanationIsLeftAlone(String sentence) {
    assertThat(ACRONYMS.unknownIn(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The cross-cell database latency (CCDL) fell.",
        "The CCDL (cross-cell database latency) fell.",
        "Cross-cell database latency (“CCDL”, for short) fell.",
        "Cross-cell database latency, or CCDL, fell.",
        "The CCDL, a measure of delay, fell.",
        "CCDL stands for delay.",
        "Both latencies (CCDL, QXZ) fell.",
      })
  void anExplanationIsSeen(String sentence) {
    assertThat(ACRONYMS.explainedIn(sentence)).contains("CCDL");
  }

  @Test
  void aYearInParenthesesExplainsNothing() {
    assertThat(ACRONYMS.explainedIn("The CCDL (2024) fell.")).isEqualTo(Set.of());
  }
}
