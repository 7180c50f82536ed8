package dev.dossier.assess.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import dev.dossier.finding.Finding;
import org.junit.jupiter.api.Test;

class IndicatorWithoutEvidenceTest {
  private static final IndicatorWithoutEvidence RULE = new IndicatorWithoutEvidence();

  @Test
  void eachIndicatorThatNothingSupportsIsFound() {
    assertThat(Given.aPackage().evidence("supports: [succession, crisis]").findings(RULE))
        .hasSize(14)
        .extracting(Finding::message)
        .contains("no evidence supports `team-growth` of `Organisational need`")
        .noneMatch(message -> message.contains("`crisis`"));
  }

  @Test
  void anIndicatorThatIsSetAsideIsNotMissed() {
    assertThat(
            Given.aPackage()
                .evidence("supports: [succession]")
                .promotion("waive: [{indicator: team-growth, reason: nobody is hired}]")
                .findings(RULE))
        .extracting(Finding::message)
        .noneMatch(message -> message.contains("`team-growth`"));
  }

  @Test
  void itPointsAtThePlaybook() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            supports: [succession]
            """)
                .distinctMarks(RULE))
        .containsExactly("l6-l7");
  }
}
