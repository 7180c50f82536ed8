package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class WidenedPlanTest {
  private static final String RULE = "privacy/widened-plan";

  @Test
  void aPlanThatAsksForReadersIsFound() {
    assertThat(
            small()
                .with("content/plan/a.md", "---\ntitle: A\naudience: committee\n---\nText.\n")
                .findings(RULE))
        .containsExactly(
            "content/plan/a.md:3:11 a file of the plan stays private and is not shown to"
                + " `committee` → Delete `audience:`, or move what others may read out of the"
                + " plan.");
  }

  @Test
  void anItemOfThePlanIsPrivateInAnyFolder() {
    assertThat(
            small()
                .with(
                    "content/notes/a.md",
                    "---\ntype: interview\ntitle: A\naudience: public\n---\nText.\n")
                .findings(RULE))
        .containsExactly(
            "content/notes/a.md:4:11 a file of the plan stays private and is not shown to `public`"
                + " → Delete `audience:`, or move what others may read out of the plan.");
  }

  @Test
  void evidenceInThePlanIsPrivateToo() {
    PackageText pack =
        small()
            .with(
                "content/plan/a.md",
                "---\ntype: evidence\ntitle: A\nperiod: 2025-01..2025-02\naudience: public\n---\n");
    assertThat(pack.findings(RULE)).hasSize(1);
    assertThat(pack.understood().contents().evidence())
        .filteredOn(e -> e.id().equals("plan/a"))
        .allMatch(e -> e.head().audience() == Audience.PRIVATE)
        .hasSize(1);
  }

  @Test
  void aPlanThatSaysItIsPrivateIsFine() {
    assertFine(small().with("content/plan/a.md", "---\ntitle: A\naudience: private\n---\nText.\n"));
  }

  @Test
  void publicEvidenceIsNoPlan() {
    assertFine(
        small()
            .changed(PackageText.PLATFORM, "title: Platform", "title: Platform\naudience: public"));
  }

  private static void assertFine(PackageText pack) {
    assertThat(pack.findings(RULE)).isEmpty();
  }
}
