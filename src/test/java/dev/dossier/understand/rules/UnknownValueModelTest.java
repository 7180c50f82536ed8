package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class UnknownValueModelTest {
  private static final String RULE = "reference/unknown-value-model";

  @Test
  void aMisspeltModelIsFound() {
    assertThat(
            small().modelled("run-costs", "cost-before: 900000, cost-after: 400000").findings(RULE))
        .containsExactly(
            "content/evidence/platform.md:8:18 the playbook has no value model `run-costs` → Did"
                + " you mean `run-cost`?");
  }

  @Test
  void aModelOfThePlaybookIsFine() {
    assertFine(small().modelled("run-cost", "cost-before: 900000, cost-after: 400000"));
  }

  @Test
  void anOutcomeWithoutAModelNamesNone() {
    assertFine(small());
  }

  private static void assertFine(PackageText pack) {
    assertThat(pack.findings(RULE)).isEmpty();
  }
}
