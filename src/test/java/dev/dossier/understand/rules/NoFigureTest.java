package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class NoFigureTest {
  private static final String RULE = "format/no-figure";

  @Test
  void anOutcomeWithoutAFigureIsFound() {
    assertThat(
            small()
                .changed(PackageText.PLATFORM, "    from: 900000\n    to: 400000\n", "")
                .findings(RULE))
        .containsExactly(
            "content/evidence/platform.md:7:5 this outcome has no figure → Add `from:` and `to:`,"
                + " or `value:`, or `value-model:` with its `inputs:`.");
  }

  @Test
  void halfAChangeIsFoundAtTheHalf() {
    assertThat(small().changed(PackageText.PLATFORM, "    from: 900000\n", "").findings(RULE))
        .containsExactly(
            "content/evidence/platform.md:8:5 `to` stands without `from`, so nothing can be"
                + " computed → Add `from: …`, or state the result alone as `value:`.");
  }

  @Test
  void inputsWithoutAModelAreNoFigure() {
    assertThat(
            small()
                .changed(
                    PackageText.PLATFORM,
                    "    from: 900000\n    to: 400000\n",
                    "    inputs: {a: 1}\n")
                .findings(RULE))
        .singleElement()
        .asString()
        .startsWith("content/evidence/platform.md:8:5 `inputs` stands without `value-model`, so");
  }

  @Test
  void aChangeIsAFigure() {
    assertFine(small());
  }

  @Test
  void aValueAloneIsAFigure() {
    assertFine(
        small()
            .changed(
                PackageText.PLATFORM, "    from: 900000\n    to: 400000\n", "    value: 500000\n"));
  }

  @Test
  void aFigureWithAFaultInItIsNotMissing() {
    assertFine(small().changed(PackageText.PLATFORM, "from: 900000", "from: much"));
  }

  private static void assertFine(PackageText pack) {
    assertThat(pack.findings(RULE)).isEmpty();
  }
}
