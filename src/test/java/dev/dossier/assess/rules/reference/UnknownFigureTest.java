package dev.dossier.assess.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import dev.dossier.finding.Finding;
import org.junit.jupiter.api.Test;

class UnknownFigureTest {
  private static final UnknownFigure RULE = new UnknownFigure();

  @Test
  void aMisspeltFigureIsFoundWithTheNearestName() {
    assertThat(
            Given.aPackage()
                .document(
                    "summary",
                    """
            It reaches {{teems}} teams.
            """)
                .marks(RULE))
        .containsExactly("{{teems}}");
    assertThat(Given.aPackage().document("summary", "It reaches {{teems}} teams.").findings(RULE))
        .extracting(Finding::hint)
        .containsExactly("Did you mean `{{teams}}`?");
  }

  @Test
  void aFigureOfAMisspeltFileIsFoundWithTheNearestName() {
    assertThat(
            Given.aPackage()
                .evidence("reach: {teams: 47}")
                .document("summary", "It reaches {{evidence/exmaple reach.teams}} teams.")
                .findings(RULE))
        .extracting(Finding::hint)
        .containsExactly("Did you mean `{{evidence/example reach.teams}}`?");
  }

  @Test
  void aFigureThatAFileDoesNotGiveIsFound() {
    assertThat(
            Given.aPackage()
                .document(
                    "summary",
                    """
            It cost {{evidence/example outcomes[7].from}}.
            """)
                .marks(RULE))
        .containsExactly("{{evidence/example outcomes[7].from}}");
  }

  @Test
  void aFigureThatNothingStandsBehindIsFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            outcomes: []
            """)
                .document(
                    "summary",
                    """
            It saved {{total-impact}}.
            """)
                .marks(RULE))
        .containsExactly("{{total-impact}}");
  }

  @Test
  void everyTextIsLookedAt() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            It saved {{nothing}}.
            """)
                .ask(
                    """
            I ask for {{nothing-at-all}}.
            """)
                .page(
                    "about",
                    """
            I saved {{less}}.
            """)
                .marks(RULE))
        .containsExactly("{{less}}", "{{nothing}}", "{{nothing-at-all}}");
  }

  @Test
  void knownFiguresAreAllRight() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            reach: {teams: 47}
            outcomes:
              - metric: run cost
                from: 61000000
                to: 38000000
                unit: USD/year
                better: lower
                measured: 2025-12
                basis: measured
                source: https://example.com/finance
            """)
                .document(
                    "summary",
                    """
            {{teams}} teams, {{total-impact}}, {{evidence/example outcomes[0].from}}.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void codeAsksForNothing() {
    assertThat(
            Given.aPackage()
                .document(
                    "summary",
                    """
            Write `{{teems}}` in the text.
            """)
                .marks(RULE))
        .isEmpty();
  }
}
