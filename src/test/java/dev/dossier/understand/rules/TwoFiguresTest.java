package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class TwoFiguresTest {
  private static final String RULE = "format/two-figures";

  @Test
  void aValueBesideAModelIsFound() {
    assertThat(
            small()
                .modelled("run-cost", "cost-before: 900000, cost-after: 400000")
                .changed(PackageText.PLATFORM, "    value-model", "    value: 1\n    value-model")
                .findings(RULE))
        .containsExactly(
            "content/evidence/platform.md:8:5 `value` stands beside `value-model`, and only one can"
                + " be the figure → Keep one of the two, or make two outcomes of them.");
  }

  @Test
  void inputsWithoutAModelAreFound() {
    assertThat(
            small()
                .changed(
                    PackageText.PLATFORM, "    to: 400000", "    to: 400000\n    inputs: {a: 1}")
                .findings(RULE))
        .containsExactly(
            "content/evidence/platform.md:10:5 `inputs` stands beside `from`, and only one can be"
                + " the figure → Keep one of the two, or make two outcomes of them.");
  }

  @Test
  void aValueBesideAChangeIsAllowed() {
    assertFine(
        small()
            .changed(PackageText.PLATFORM, "    to: 400000", "    to: 400000\n    value: 500000"));
  }

  @Test
  void aModelAloneIsFine() {
    assertFine(small().modelled("run-cost", "cost-before: 900000, cost-after: 400000"));
  }

  private static void assertFine(PackageText pack) {
    assertThat(pack.findings(RULE)).isEmpty();
  }
}
