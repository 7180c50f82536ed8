package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class UnknownEvidenceTest {
  private static final String RULE = "reference/unknown-evidence";

  @Test
  void anEndorsementOfNothingIsFound() {
    assertThat(
            small()
                .changed(PackageText.MANAGER, "evidence/platform", "evidence/platfrom")
                .findings(RULE))
        .containsExactly(
            "content/endorsements/manager.md:5:12 the package has no evidence `evidence/platfrom` →"
                + " Did you mean `evidence/platform`?");
  }

  @Test
  void aPageIsNoEvidence() {
    assertThat(small().changed(PackageText.MANAGER, "evidence/platform", "about").findings(RULE))
        .containsExactly(
            "content/endorsements/manager.md:5:12 `about` is in the package but is no evidence →"
                + " Name a file below `content/evidence/`.");
  }

  @Test
  void nobodyCanVouchForADraft() {
    assertThat(
            small()
                .changed(PackageText.PLATFORM, "title: Platform", "title: Platform\ndraft: true")
                .findings(RULE))
        .containsExactly(
            "content/endorsements/manager.md:5:12 `evidence/platform` is a draft, and nobody can"
                + " vouch for a draft → Delete `draft: true` there when the work is told as it"
                + " was.");
  }

  @Test
  void evidenceOfThePackageIsFine() {
    assertFine(small());
  }

  @Test
  void evidenceThatCouldNotBeReadIsNotCalledUnknown() {
    assertFine(
        small().changed(PackageText.PLATFORM, "period: 2025-01..2026-06", "period: some time ago"));
  }

  private static void assertFine(PackageText pack) {
    assertThat(pack.findings(RULE)).isEmpty();
  }
}
