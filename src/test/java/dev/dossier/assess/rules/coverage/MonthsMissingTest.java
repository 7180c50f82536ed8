package dev.dossier.assess.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import dev.dossier.finding.Finding;
import org.junit.jupiter.api.Test;

class MonthsMissingTest {
  private static final MonthsMissing RULE = new MonthsMissing();

  @Test
  void aHoleInTheMonthsIsFoundAndNamed() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
                    reach: {teams: 47}
                    stakeholders: [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P]
                    period: 2025-01..2025-06
                    """)
                .evidence(
                    "later",
                    """
                    reach: {teams: 47}
                    stakeholders: [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P]
                    period: 2025-09..
                    """)
                .asOf("2026-01-31")
                .findings(RULE))
        .extracting(Finding::message)
        .containsExactly(
            "`Sustained performance` asks for 12 months without a break, and 5 are covered; nothing"
                + " strong was active in 2025-07..2025-08");
  }

  @Test
  void eachHoleIsNamedOnce() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
                    reach: {teams: 47}
                    stakeholders: [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P]
                    period: 2025-04..2025-06
                    """)
                .evidence(
                    "later",
                    """
                    reach: {teams: 47}
                    stakeholders: [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P]
                    period: 2025-08..2025-10
                    """)
                .asOf("2026-01-31")
                .findings(RULE))
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .endsWith("active in 2025-02..2025-03, 2025-07, 2025-11..2026-01");
  }

  @Test
  void twelveMonthsInARowAreEnough() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
                    reach: {teams: 47}
                    stakeholders: [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P]
                    period: 2025-01..
                    """)
                .asOf("2026-01-31")
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void weakEvidenceCoversNothing() {
    assertThat(Given.aPackage().evidence("period: 2025-01..").asOf("2026-01-31").findings(RULE))
        .hasSize(1);
  }
}
