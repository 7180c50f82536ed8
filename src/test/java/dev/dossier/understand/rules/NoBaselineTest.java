package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class NoBaselineTest {
  private static final String RULE = "format/no-baseline";

  @Test
  void aBarWithoutABaselineIsFound() {
    assertThat(small().changed(PackageText.CASE, ", complexity: 1", "").findings(RULE))
        .containsExactly(
            "content/promotion.md:10:1 the baseline for thinking, `complexity`, is missing → Add"
                + " `complexity: …` to `baseline:` with what was usual for you at the current"
                + " level.");
  }

  @Test
  void aCaseWithoutAnyIsFoundOncePerBar() {
    assertThat(
            small()
                .changed(
                    PackageText.CASE,
                    "baseline: {teams: 2, impact: 1000000, stakeholders: 4, complexity: 1}\n",
                    "")
                .findings(RULE))
        .hasSize(4);
  }

  @Test
  void aBaselineForEachBarIsFine() {
    assertFine(small());
  }

  @Test
  void aDimensionThatNothingCanBeCountedOnNeedsNone() {
    assertFine(small().changed(PackageText.CASE, "baseline: {", "baseline: {customers: 5, "));
  }

  private static void assertFine(PackageText pack) {
    assertThat(pack.findings(RULE)).isEmpty();
  }
}
