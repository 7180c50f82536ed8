package dev.dossier.assess.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dossier.finding.Findings;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a file is filled up to its limit, the rules come to an end in good time. */
class HostileTextTest {
  private static final int SIZE = 60_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "very ",
        "Very. ",
        "CCDL ",
        "The CCDL fell. ",
        "“very ",
        "\"very. ",
        "$5M ",
        "It saved $5M. ",
        "five hundred ",
        "(AA, ",
        "e.g. AA, AB, ",
        "[very](https://example.com) ",
        "- [Design](https://example.com)\n",
        "We ",
        "The measured gain. ",
        "{{x}} ",
        "measured {{x}}. ",
        "the project is ",
        "Recognised by leadership as the expert in ",
        "## Result\n",
        "a",
      })
  void theRulesComeToAnEnd(String piece) {
    String text = piece.repeat(SIZE / piece.length());
    Given given =
        Given.aPackage()
            .evidence("period: 2025-01..\nreach: {teams: 4}")
            .body("## Result\n" + text)
            .document("summary", text);
    Review review = given.review();

    Findings findings =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> Examination.full().of(review), piece);

    assertThat(findings.all()).isNotEmpty();
  }
}
