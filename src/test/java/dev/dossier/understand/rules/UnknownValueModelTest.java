package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class UnknownValueModelTest {
  private static final String RULE = "reference/unknown-value-model";

  @Test
  void aMisspeltModelIsFound() {
    assertThat(small()
            .changed(
                PackageText.PLATFORM,
                "    from: 900000\n    to: 400000\n    unit: USD/year\n",
                "    value-model: run-costs\n    inputs: {cost-before: 900000, cost-after: 400000}\n").findings(RULE))
        .containsExactly(
            "content/evidence/platform.md:8:18 the playbook has no value model `run-costs` → Did you mean `run-cost`?");
  }

  @Test
  void aModelOfThePlaybookIsFine() {
    assertFine(small()
            .changed(
                PackageText.PLATFORM,
                "    from: 900000\n    to: 400000\n    unit: USD/year\n",
                "    value-model: run-cost\n    inputs: {cost-before: 900000, cost-after: 400000}\n"));
  }

  @Test
  void anOutcomeWithoutAModelNamesNone() {
    assertFine(small());
  }

  private static void assertFine(PackageText pack) {
    assertThat(pack.findings(RULE)).isEmpty();
  }
}
