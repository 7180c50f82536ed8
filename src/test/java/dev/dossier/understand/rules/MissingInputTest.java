package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class MissingInputTest {
  private static final String RULE = "reference/missing-input";

  @Test
  void aModelWithoutAnInputIsFoundAtItsInputs() {
    assertThat(small().modelled("run-cost", "cost-before: 900000").findings(RULE))
        .containsExactly(
            "content/evidence/platform.md:9:5 the value model `run-cost` needs `cost-after`, yearly"
                + " cost after → Add `cost-after: …` with a number of USD/year below `inputs:`.");
  }

  @Test
  void aModelWithAllItsInputsIsFine() {
    assertFine(small().modelled("run-cost", "cost-before: 900000, cost-after: 400000"));
  }

  @Test
  void anInputThatHasAValueToFallBackOnMayBeLeftOut() {
    assertFine(
        small()
            .modelled(
                "availability-to-cost", "availability-before: 99.9, availability-after: 99.99"));
  }

  @Test
  void anInputWithAFaultInItIsNotMissing() {
    assertFine(small().modelled("run-cost", "cost-before: 900000, cost-after: [1]"));
  }

  private static void assertFine(PackageText pack) {
    assertThat(pack.findings(RULE)).isEmpty();
  }
}
