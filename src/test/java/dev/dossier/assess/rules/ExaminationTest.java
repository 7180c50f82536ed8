package dev.dossier.assess.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.claims.NoSource;
import dev.dossier.assess.rules.coverage.OneLeg;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExaminationTest {
  private static final String UNSOURCED =
      """
      outcomes:
        - metric: run cost
          value: 5
          unit: USD/year
          nature: savings
          measured: 2025-12
          basis: measured
      """;
  private static final String WAIVER =
      "waive: [{rule: claims/no-source, reason: finance does not publish it}]\n";

  @Test
  void aRuleThatAFileSetsAsideStaysListedWithItsReason() {
    assertThat(Given.aPackage().evidence(UNSOURCED + WAIVER).findings(new NoSource()))
        .singleElement()
        .extracting(Finding::waiver)
        .isEqualTo(Optional.of("finance does not publish it"));
  }

  @Test
  void aWaiverHoldsForItsOwnFileAndItsOwnRule() {
    Given given =
        Given.aPackage()
            .evidence(UNSOURCED + WAIVER)
            .evidence("other", UNSOURCED.replace("run cost", "licences").replace("5", "6"));

    assertThat(given.findings(new NoSource())).filteredOn(Finding::waived).hasSize(1);
    assertThat(given.findings(new NoSource())).filteredOn(f -> !f.waived()).hasSize(1);
  }

  @Test
  void whatConcernsThePackageIsSetAsideInTheCase() {
    Given given =
        Given.aPackage()
            .evidence("supports: [crisis]\nreach: {teams: 47}")
            .promotion("waive: [{rule: coverage/one-leg, reason: it is the work of three years}]");

    assertThat(given.findings(new OneLeg())).singleElement().matches(Finding::waived);
  }

  @Test
  void theOrderOfTheRulesChangesNothing() {
    Review review = Given.aPackage().evidence(UNSOURCED).body("We helped.").review();
    List<Check> backwards = new ArrayList<>(Checks.all());
    Collections.reverse(backwards);

    Findings findings = Examination.full().of(review);

    assertThat(findings.all()).isNotEmpty().isSorted();
    assertThat(new Examination(backwards).of(review)).isEqualTo(findings);
  }
}
