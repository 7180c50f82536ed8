package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class UnknownInputTest {
  private static final String RULE = "reference/unknown-input";

  @Test
  void aMisspeltInputIsFoundAtItsKey() {
    assertThat(
            small().modelled("run-cost", "cost-befor: 900000, cost-after: 400000").findings(RULE))
        .containsExactly(
            "content/evidence/platform.md:9:14 the value model `run-cost` takes no input"
                + " `cost-befor` → Did you mean `cost-before`?");
  }

  @Test
  void theInputsOfTheModelAreFine() {
    assertFine(small().modelled("run-cost", "cost-before: 900000, cost-after: 400000"));
  }

  @Test
  void theInputsOfAnUnknownModelAreNotReportedAgain() {
    assertFine(small().modelled("nothing", "cost-before: 900000, cost-after: 400000"));
  }

  private static void assertFine(PackageText pack) {
    assertThat(pack.findings(RULE)).isEmpty();
  }
}
